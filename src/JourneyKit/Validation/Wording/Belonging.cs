using JourneyKit.Model;

namespace JourneyKit.Validation.Wording;

/// <summary>Adds to a finding in a shared file which map it is about.</summary>
internal static class Belonging
{
    /// <summary>Names the map, if the element was defined elsewhere.</summary>
    /// <param name="finding">A finding about an element and how one map uses it.</param>
    /// <param name="context">What the rule looks at.</param>
    /// <param name="element">The element.</param>
    public static RuleFinding OnThisMap(this RuleFinding finding, RuleContext context, ElementPath element)
        => context.IsDefinedElsewhere(element) ? finding.See(ElementPath.Root / PropertyKeys.Title, "The finding is about this map.") : finding;
}
