package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** One person before one screen, and what the browser complained of meanwhile. */
final class Visitor {
    static final String CATEGORY = "02.01.01";

    /** The pages stop waiting for an answer after a while, which a busy machine may take. */
    private static final String NEVER_GIVE_UP =
            "AbortSignal.timeout = () => new AbortController().signal";

    /** Done when a matter that was reported is to be seen; the views follow the log. */
    private static final String IS_SEEN =
            "async address => (await fetch('/api' + address.slice(1))).ok";

    private final BrowserContext context;
    private final Page page;
    private final ServedPages pages;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, ServedPages pages) {
        this.context = context;
        this.pages = pages;
        context.addInitScript(NEVER_GIVE_UP);
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            boolean refusal = message.text().startsWith("Failed to load resource");
            if (message.type().equals("error") && !refusal) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Faults of the page and breaches of its policy; refusals by the server are none. */
    List<String> complaints() {
        return complaints;
    }

    Visitor signIn(String user) {
        page.navigate(pages.url() + "/#/sign-in");
        page.locator("#f-user").fill(user);
        page.locator("#f-password").fill(pages.password());
        page.locator("form button.primary").click();
        assertThat(page.locator(".account .who")).isVisible();
        return this;
    }

    Visitor open(String address) {
        if (!page.url().startsWith(pages.url())) {
            page.navigate(pages.url() + "/" + address);
        } else {
            page.evaluate("address => { location.hash = address; }", address);
        }
        return this;
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    /** What matches the selector and reads exactly so. */
    Locator at(String selector, String text) {
        return page.locator(selector + ":text-is('" + text + "')");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Fills the report for the first of the worker's grids. */
    Visitor fillReport(String text) {
        open("#/report");
        at("#f-region option:nth-child(2)").waitFor(attached());
        at("#f-region").selectOption(at("#f-region option:nth-child(2)").getAttribute("value"));
        at("#f-category1").selectOption(CATEGORY.substring(0, 2));
        at("#f-category2").selectOption(CATEGORY.substring(0, 5));
        at("#f-category").selectOption(CATEGORY);
        at("#f-text").fill(text);
        return this;
    }

    Visitor send() {
        at(".sticky-send button").click();
        return this;
    }

    Receipt receipt() {
        assertThat(at("[data-test=receipt-number]")).isVisible();
        String matter = at(".receipt a.button").getAttribute("href");
        page.waitForFunction(IS_SEEN, matter);
        return new Receipt(
                at("[data-test=receipt-number]").innerText(),
                at("[data-test=query-code]").innerText(),
                matter);
    }

    /**
     * @param matter address of the matter's page
     */
    record Receipt(String number, String code, String matter) {}

    static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }
}
