using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Roadmap.Markdown;

public sealed class RoadmapMarkdownTests
{
    [Fact]
    public void A_small_roadmap_is_a_document()
    {
        var roadmap = ReportOf.Gaps(
            "touchpoints: { pay: { painPoints: { late: { name: Code comes late, description: x } } } }",
            """
            touchpoints: { pay: {} }
            teams: { shop: { name: The shop }, care: {} }
            initiatives:
              base: { name: One | profile, owner: shop, effort: 10, start: 2026-01-05, due: 2026-01-14, status: in-progress }
              wallets: { owner: care, resolves: [late], dependsOn: [base], effort: 5.5, start: 2026-01-15, due: 2026-02-13, status: planned }
              idea: {}
              survey: { owner: care, status: done }
            """,
            ReportOf.Gap("x", "/touchpoints/pay", GapSeverity.Low, GapStanding.Open, "wallets"),
            ReportOf.Gap("y", "/touchpoints/pay")).Roadmap;
        Assert.Equal(
            """
            # Roadmap: First order

            3 initiatives to do in 2 waves, 1 done. 1 gap is closed by none.

            Critical path, 40 calendar days of work in a row: One \| profile → Wallets

            ## To settle

            - No team answers for “Idea”.
            - A first or a last day is missing for “Idea”.
            - It is not known how many person-days it takes to do “Idea”.
            - No gap is closed or worked on by “Survey” and “Idea”, and no other initiative waits for them.

            ## Wave 1

            | Initiative | Team | Status | From | To | Person-days | Waits for | Gaps | Resolves |
            |---|---|---|---|---|--:|---|--:|---|
            | **One \| profile** | The shop | in-progress | 2026-01-05 | 2026-01-14 | 10 | – | 0 | – |
            | Idea | no team | – | – | – | – | – | 0 | – |

            Load: The shop 10 person-days; no team 0 person-days and 1 initiative of unknown effort.

            ## Wave 2

            | Initiative | Team | Status | From | To | Person-days | Waits for | Gaps | Resolves |
            |---|---|---|---|---|--:|---|--:|---|
            | **Wallets** | Care | planned | 2026-01-15 | 2026-02-13 | 5.5 | One \| profile | 1 | Code comes late |

            Load: Care 5.5 person-days.

            ## Done

            | Initiative | Team | Status | From | To | Person-days | Waits for | Gaps | Resolves |
            |---|---|---|---|---|--:|---|--:|---|
            | Survey | Care | done | – | – | – | – | 0 | – |

            ## Load by month

            Person-days, each effort spread evenly over its days. 1 initiative is not counted, since dates or effort are not known.

            | Month | Care | The shop |
            |---|--:|--:|
            | 2026-01 | 3.1 | 10 |
            | 2026-02 | 2.4 |  |

            ## What closes what

            - Wallets
              - Gap x (`x`)

            ## No answer

            - Gap y (`y`)


            """,
            roadmap.ToMarkdown(),
            ignoreLineEndingDifferences: true);
        Assert.DoesNotContain('\r', roadmap.ToMarkdown());
    }
}
