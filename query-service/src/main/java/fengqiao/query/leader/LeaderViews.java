package fengqiao.query.leader;

import fengqiao.query.directory.Directory;
import fengqiao.query.directory.Listing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of this context, and whom it asks for the leaders of a region. */
@Configuration(proxyBeanMethods = false)
class LeaderViews {
    @Bean
    LeaderView leaderView() {
        return new LeaderView();
    }

    @Bean
    LeadersListed leadersListed(Directory directory) {
        return region -> directory.listed(Listing.LEADER, region);
    }
}
