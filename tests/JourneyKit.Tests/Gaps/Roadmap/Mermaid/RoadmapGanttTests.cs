using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Roadmap.Mermaid;

public sealed class RoadmapGanttTests
{
    [Fact]
    public void A_small_roadmap_is_a_diagram_with_a_section_for_each_team()
    {
        var roadmap = ReportOf.Gaps(
            "touchpoints: { pay: {} }",
            """
            touchpoints: { pay: {} }
            teams: { shop: { name: "Shop; #1" }, care: {} }
            initiatives:
              base: { name: "Profile: one, for all", owner: shop, start: 2026-01-05, due: 2026-01-14, status: in-progress }
              wallets: { owner: care, dependsOn: [base], start: 2026-01-15, due: 2026-02-13, status: planned }
              done: { name: Call centre, owner: care, start: 2025-11-01, due: 2025-11-30, status: done }
              idea: { name: "No\ndates" }
              back: { start: 2026-02-01, due: 2026-01-01 }
              alone: { start: 2026-02-01, due: 2026-02-01 }
            """).Roadmap;
        Assert.Equal(
            """
            gantt
                title Roadmap#58; First order
                dateFormat YYYY-MM-DD
                inclusiveEndDates
                section Care
                #67;all centre :done, initiative-done, 2025-11-01, 2025-11-30
                Wallets :crit, initiative-wallets, 2026-01-15, 2026-02-13
                section No team
                Alone :initiative-alone, 2026-02-01, 2026-02-01
                section Shop#59; #35;1
                Profile#58; one#44; for all :crit, active, initiative-base, 2026-01-05, 2026-01-14
                %% without dates: Back (back)
                %% without dates: No dates (idea)

            """,
            roadmap.ToMermaidGantt(),
            ignoreLineEndingDifferences: true);
        Assert.Equal(["back", "idea"], roadmap.Undated.Select(id => id.Value));
        Assert.DoesNotContain('\r', roadmap.ToMermaidGantt());
    }
}
