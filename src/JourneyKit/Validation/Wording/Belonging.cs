using JourneyKit.Sources;

namespace JourneyKit.Validation.Wording;

/// <summary>Says which map a finding is about, where it stands in a file that several maps share.</summary>
internal static class Belonging
{
    /// <summary>Names the map, if the element was defined elsewhere.</summary>
    /// <param name="finding">A finding about an element and what becomes of it on one map.</param>
    /// <param name="context">What the rule looks at.</param>
    /// <param name="element">The element.</param>
    public static RuleFinding OnThisMap(this RuleFinding finding, RuleContext context, ElementPath element)
        => context.IsDefinedElsewhere(element) ? finding.See(ElementPath.Root / "title", "It is so on this map.") : finding;
}
