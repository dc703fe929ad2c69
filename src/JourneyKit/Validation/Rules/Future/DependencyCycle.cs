using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds initiatives that wait for each other in a circle.</summary>
internal sealed class DependencyCycle : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8001", "dependency-cycle", DiagnosticSeverity.Error, "None of several initiatives that wait for each other in a circle can begin.");

    public override ElementList<int> Checklist => [115];

    public override string BadExample => """
        state: future
        initiatives:
          app: { dependsOn: [login] }
          login: { dependsOn: [app] }
        """;

    public override string GoodExample => """
        state: future
        initiatives:
          app: { dependsOn: [login] }
          login: {}
        """;

    public override void Check(RuleContext context)
    {
        foreach (var circle in Circles.Among(context.Map.Initiatives, initiative => initiative.DependsOn))
        {
            context.ReportValue(Places.Initiative(circle[0]) / PropertyKeys.DependsOn, Circles.Words(string.Join(" → ", (circle.Count == 1 ? circle : circle.Append(circle[0])).Select(initiative => $"`{initiative.Id}`")), circle.Count));
        }
    }
}
