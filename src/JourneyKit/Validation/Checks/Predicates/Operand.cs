using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Predicates;

/// <summary>What a value is compared with.</summary>
/// <param name="Value">Gets it, by the map and the element that the condition is about; null where nothing is said.</param>
internal sealed record Operand(Func<CheckScope, CheckedElement, DataValue?> Value)
{
    /// <summary>The day on which the map is checked.</summary>
    public static Operand Today { get; } = new((scope, _) => scope.Today is { } day ? DataValue.FromString(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null);

    /// <summary>A value that the check itself says.</summary>
    public static Operand Of(DataValue value) => new((_, _) => value);

    /// <summary>What stands at the end of a path.</summary>
    public static Operand Of(PropertyPath path) => new((scope, from) => path.Follow(scope, from).Value);
}
