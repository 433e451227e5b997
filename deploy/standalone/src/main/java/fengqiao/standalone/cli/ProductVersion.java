package fengqiao.standalone.cli;

import fengqiao.standalone.folder.Product;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class ProductVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"fengqiao " + Product.version()};
    }
}
