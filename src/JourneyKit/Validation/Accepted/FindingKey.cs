using JourneyKit.Model;

namespace JourneyKit.Validation.Accepted;

/// <summary>
/// What a finding is recognised by, whatever its wording and wherever the text moves: rule, journey and state, element,
/// and what tells it apart from others there.
/// </summary>
internal static class FindingKey
{
    private const char Separator = ' ';

    /// <summary>The key of a finding: <c>JK5001 online-grocery/current /touchpoints/pay/facts/fee fee</c>.</summary>
    /// <param name="map">The map that it was found in.</param>
    /// <param name="finding">The finding.</param>
    public static string Of(JourneyMap map, Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(finding);
        string[] parts = [finding.Descriptor.Id, ScopeOf(map), finding.Path.ToString(), .. finding.Arguments];
        return string.Join(Separator, parts.Select(part => part.Replace("%", "%25", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)));
    }

    internal static string ScopeOf(JourneyMap map) => $"{map.Id}/{ChoiceWords<MapState>.Of(map.State)}";

    /// <summary>The rule, and the journey and state; null where the text is no key.</summary>
    internal static (string Rule, string Scope)? Split(string key)
        => key.Split(Separator) is [var rule, var scope, _, ..] ? (rule, scope) : null;
}
