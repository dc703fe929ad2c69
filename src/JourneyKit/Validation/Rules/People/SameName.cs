using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds two elements of a kind with the same name.</summary>
internal sealed class SameName : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3034", "same-name", DiagnosticSeverity.Info, "In a drawing, a report or a meeting people see only the name. Two elements with the same name get mixed up, or one of them is a copy.");

    public override ElementList<int> Checklist => [21, 35];

    public override string BadExample => """
        state: current
        channels: [website, email]
        touchpoints:
          confirm-order: { name: Confirmation, channel: email }
          confirm-delivery: { name: Confirmation, channel: email }
        """;

    public override string GoodExample => """
        state: current
        channels: [website, email]
        touchpoints:
          confirm-order: { name: Confirmation of the order, channel: email }
          confirm-delivery: { name: Confirmation of the delivery, channel: email }
        """;

    public override void Check(RuleContext context)
    {
        Compare(context, context.Map.Personas, "personas", Places.Persona);
        Compare(context, context.Map.Stages, "stages", Places.Stage);
        Compare(context, context.Map.Channels, "channels", Places.Channel);
        Compare(context, context.Map.Touchpoints, "touchpoints", Places.Touchpoint);
    }

    private static void Compare<T>(RuleContext context, ElementMap<T> elements, string kind, Func<T, ElementPath> place)
        where T : Element<T>
    {
        // Ids differ, and so do names made from them: only a written name can equal another one.
        if (!IsAnyNamed(elements))
        {
            return;
        }

        var seen = new HashSet<T>(NameComparer<T>.Instance);
        foreach (var element in elements)
        {
            if (!seen.Add(element) && seen.TryGetValue(element, out var first) && !AreForDifferentPersonas(first, element))
            {
                var (named, other) = element.WrittenName is null ? (first, element) : (element, first);
                context.ReportValue(place(named) / PropertyKeys.Name, $"The {kind} `{first.Id}` and `{element.Id}`{Where(element)} are both called \"{element.Name.Trim()}\". Give one of them a name of its own.").About(other.Key).See(place(other), $"`{other.Id}` has the same name.");
            }
        }
    }

    private static bool IsAnyNamed<T>(ElementMap<T> elements)
        where T : Element<T>
    {
        foreach (var element in elements)
        {
            if (element.WrittenName is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static string Where(Element element) => element is Touchpoint { Stage: { } stage } ? $" in the stage `{stage}`" : "";

    private static bool AreForDifferentPersonas(Element one, Element other) => one is Touchpoint first && other is Touchpoint second && first.SharesNobodyWith(second);
}
