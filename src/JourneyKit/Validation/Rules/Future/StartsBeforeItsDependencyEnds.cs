using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>An initiative begins when what it waits for is done.</summary>
internal sealed class StartsBeforeItsDependencyEnds : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8015", "starts-before-its-dependency-ends", DiagnosticSeverity.Warning, "Dates and dependencies of a roadmap tell two stories. Move one of the two initiatives, or, where the second can begin without the first, take the dependency out.");

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
                context.ReportValue(path, $"`{initiative.Id}` {(isStart ? "starts" : "is due")} on {date:yyyy-MM-dd}, but waits for `{last.Id}`, which {(last.Due is null ? "starts" : "ends")} on {End(last):yyyy-MM-dd} only.")
                    .See(EndPlace(last), $"`{last.Id}` {(last.Due is null ? "starts" : "ends")} here.");
            }
        }
    }

    // What is done is done, whenever it was due; what is dropped is the matter of another rule.
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
