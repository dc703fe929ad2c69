using JourneyKit.Schema;
using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks;

/// <summary>The elements that a check is about.</summary>
/// <param name="Start">What they are: paths begin there.</param>
/// <param name="Way">The keys that lead to them from the map.</param>
internal sealed record CheckedKind(PathStart Start, IReadOnlyList<ElementProperty> Way)
{
    /// <summary>The elements in a map, in its order.</summary>
    public IEnumerable<CheckedElement> In(CheckScope scope) => Way.Aggregate<ElementProperty, IEnumerable<CheckedElement>>([scope.Map], (elements, property) => elements.SelectMany(element => element.Below(property)));
}
