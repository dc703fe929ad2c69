using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Validation.Advice;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds answers to advice that does not exist.</summary>
internal sealed class UnknownPractice : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7026", "unknown-practice", DiagnosticSeverity.Warning, "An answer counts for the advice whose id it is written under. Under another word it has no effect: the advice seems to be open still. `journey explain awareness` lists the ids for a kind of stage, and so for each type of touchpoint. Practices of your own belong under a key that begins with `x-`.");

    public override ElementList<int> Checklist => [32, 49];

    public override string BadExample => """
        state: current
        practices: { loyalty-program: planned }
        touchpoints: [members-evening]
        """;

    public override string GoodExample => """
        state: current
        practices: { loyalty-programme: planned }
        touchpoints: [members-evening]
        """;

    public override void Check(RuleContext context)
    {
        foreach (var practice in context.Map.Practices)
        {
            if (!AdvicePacks.All.Any(advice => advice.Name == practice.Key.Value))
            {
                var name = practice.Key.Value;
                context.ReportElement(ElementPath.Root / PropertyKeys.Practices / name, $"There is no advice `{name}` that `practices` could answer.{Suggestion.For(name, AdvicePacks.All.Select(advice => advice.Name))} Practices of your own belong under a key that begins with `x-`.").About(name);
            }
        }
    }
}
