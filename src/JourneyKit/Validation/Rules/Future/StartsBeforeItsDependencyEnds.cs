using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds initiatives that start before one that they wait for has ended.</summary>
internal sealed class StartsBeforeItsDependencyEnds : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8015", "starts-before-its-dependency-ends", DiagnosticSeverity.Warning, "Dates and dependencies contradict each other. Move one of the two initiatives, or take the dependency out where the second can begin without the first.");

    public override ElementList<int> Checklist => [115];

    public override string BadExample => """
        state: future
        initiatives:
          one-customer-file: { start: 2027-01-11, due: 2027-04-30 }
          greet-by-name: { start: 2027-03-01, dependsOn: [one-customer-file] }
        """;

    public override string GoodExample => """
        state: future
        initiatives:
          one-customer-file: { start: 2027-01-11, due: 2027-04-30 }
          greet-by-name: { start: 2027-05-03, dependsOn: [one-customer-file] }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var initiative in context.Map.Initiatives)
        {
            if (initiative.IsAhead() && (initiative.Start ?? initiative.Due) is { } date && LastToEnd(context.Map, initiative) is { } last && date < End(last))
            {
                var isStart = initiative.Start is not null;
                var path = Places.Initiative(initiative) / (isStart ? "start" : "due");
                context.ReportValue(path, $"`{initiative.Id}` {(isStart ? "starts" : "is due")} on {date:yyyy-MM-dd}, but waits for `{last.Id}`, which does not {(last.Due is null ? "start" : "end")} until {End(last):yyyy-MM-dd}.")
                    .See(EndPlace(last), $"`{last.Id}` {(last.Due is null ? "starts" : "ends")} here.");
            }
        }
    }

    // An initiative that is done does not delay others; another rule reports dropped ones.
    private static Initiative? LastToEnd(JourneyMap map, Initiative initiative)
    {
        Initiative? last = null;
        foreach (var id in initiative.DependsOn.Items)
        {
            if (map.Initiatives[id] is { } dependency && dependency.IsAhead() && End(dependency) is { } end && (last is null || end > End(last)))
            {
                last = dependency;
            }
        }

        return last;
    }

    private static DateOnly? End(Initiative initiative) => initiative.Due ?? initiative.Start;

    private static ElementPath EndPlace(Initiative initiative) => Places.Initiative(initiative) / (initiative.Due is null ? "start" : "due");
}
