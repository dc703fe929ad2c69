using JourneyKit.Validation.Checks.Paths;
using JourneyKit.Validation.Checks.Predicates;

namespace JourneyKit.Validation.Checks;

/// <summary>Holds where a predicate does of what stands at the end of a path.</summary>
internal sealed class PathCondition(PropertyPath path, Predicate predicate) : Condition
{
    public override bool Holds(CheckScope scope, CheckedElement element) => predicate.Holds(scope, element, path.Follow(scope, element));

    public override string? KeyToBlame(CheckScope scope, CheckedElement element) => path.Key;
}
