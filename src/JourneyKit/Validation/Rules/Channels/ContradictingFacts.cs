using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds facts with different values at different touchpoints.</summary>
internal sealed class ContradictingFacts : Rule
{
    // So many versions are enough to begin with.
    private const int MostVersions = 10;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK5001", "contradicting-facts", DiagnosticSeverity.Warning, "Customers who read one price on the website and another in the shop trust neither. What competitors say is left out.");

    public override ElementList<int> Checklist => [88, 89, 99];

    public override string BadExample => """
        state: current
        touchpoints:
          website: { facts: { delivery-fee: 4.90 } }
          shop: { facts: { delivery-fee: 5.90 } }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          website: { facts: { delivery-fee: 4.90 } }
          shop: { facts: { delivery-fee: 4.9 } }
        """;

    public override void Check(RuleContext context)
    {
        var told = new Dictionary<string, List<(Touchpoint Where, DataValue Value)>>(StringComparer.Ordinal);
        foreach (var touchpoint in context.Map.Touchpoints.Where(touchpoint => !FromChannel.IsCompetitors(context.Map, touchpoint)))
        {
            foreach (var (name, value) in touchpoint.Facts)
            {
                if (!told.TryGetValue(name, out var values))
                {
                    told.Add(name, values = []);
                }

                if (values.Count < MostVersions && !values.Exists(other => SaysTheSame(other.Value, value)))
                {
                    values.Add((touchpoint, value));
                }
            }
        }

        // One finding for each fact, at the second value: to correct it, somebody has to look at all of them.
        foreach (var (name, values) in told.Where(fact => fact.Value.Count > 1))
        {
            var finding = context.ReportValue(Places.Touchpoint(values[1].Where) / PropertyKeys.Facts / name, $"`{name}` has different values: {string.Join(", ", values.Select(told => $"{told.Value} at `{told.Where.Id}`"))}.").About(name);
            for (var i = 0; i < values.Count; i++)
            {
                if (i != 1)
                {
                    finding.See(Places.Touchpoint(values[i].Where) / PropertyKeys.Facts / name, $"{values[i].Value} at `{values[i].Where.Id}`.");
                }
            }
        }
    }

    private static bool SaysTheSame(DataValue one, DataValue other)
        => one == other || (one.Kind == DataKind.Text && other.Kind == DataKind.Text && one.Text!.Trim() == other.Text!.Trim());
}
