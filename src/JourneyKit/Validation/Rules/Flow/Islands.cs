using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds flows in several parts that no transition connects.</summary>
internal sealed class Islands : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2012", "islands", DiagnosticSeverity.Info, "Parts of the flow that no transition connects are different journeys, or a transition between them is missing. Connect them, or make a map for each.");

    public override ElementList<int> Checklist => [8, 81];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          advert: { entry: true, next: [shop-page] }
          shop-page: { exit: true }
          parcel: { entry: true, next: [return-label] }
          return-label: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          advert: { entry: true, next: [shop-page] }
          shop-page: { exit: true, next: [parcel] }
          parcel: { next: [return-label], exit: true }
          return-label: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        if (!context.Graph.HasFlow || context.Graph.Parts.Count < 2)
        {
            return;
        }

        var islands = IslandSearch.In(context.Map, context.Graph);
        if (islands.Count > 1)
        {
            var finding = context.ReportElement(Places.Touchpoints, $"The flow falls into {islands.Count} parts that no transition connects: those around {Listing.Of([.. islands.Select(island => island.Key)])}. Connect them, or draw a map for each.");
            foreach (var island in islands)
            {
                finding.See(Places.Touchpoint(island), $"A part begins with `{island.Id}`.");
            }
        }
    }
}
