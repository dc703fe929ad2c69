using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds needs in `meets` that no persona and no stage has.</summary>
internal sealed class MeetsNobodysNeed : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4024", "meets-nobodys-need", DiagnosticSeverity.Warning, "`meets` repeats needs of personas and stages word for word. A need that none of them has is misspelt, or was reworded there: nothing can tell then where it is met.");

    public override ElementList<int> Checklist => [10, 42];

    public override string BadExample => """
        state: current
        personas:
          night-shift: { needs: [an answer at night] }
        touchpoints:
          chat: { meets: [an answer by night] }
        """;

    public override string GoodExample => """
        state: current
        personas:
          night-shift: { needs: [an answer at night] }
        touchpoints:
          chat: { meets: [an answer at night] }
        """;

    public override void Check(RuleContext context)
    {
        HashSet<string>? needs = null;
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            for (var i = 0; i < touchpoint.Meets.Count; i++)
            {
                var need = touchpoint.Meets[i];
                needs ??= NeedsOf(context.Map);
                if (!needs.Contains(need))
                {
                    context.ReportValue(Places.Touchpoint(touchpoint) / PropertyKeys.Meets / i.ToString(CultureInfo.InvariantCulture), $"`{touchpoint.Id}` is said to meet `{need}`, which is a need of no persona and no stage. {Remedy(need, needs)}").About(need);
                }
            }
        }
    }

    private static string Remedy(string need, HashSet<string> needs)
        => Suggestion.Nearest(need, needs) is { } nearest ? $"Write it as it stands there, perhaps `{nearest}`." : "Name it there word for word, or take it out.";

    private static HashSet<string> NeedsOf(JourneyMap map)
        => new(map.Personas.SelectMany(persona => persona.Needs).Concat(map.Stages.SelectMany(stage => stage.Needs)), StringComparer.Ordinal);
}
