using JourneyKit.Schema;
using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Predicates;

/// <summary>Holds where the value is one of some others.</summary>
internal sealed class OneOf(Ordering ordering, IReadOnlyList<Operand> operands) : Predicate
{
    public override bool Holds(CheckScope scope, CheckedElement from, Found found)
    {
        foreach (var operand in operands)
        {
            if (!scope.Spend(1))
            {
                return false;
            }

            if (found.Value is { } value && operand.Value(scope, from) is { } other && Magnitude.AreSame(ordering, value, other))
            {
                return true;
            }
        }

        return false;
    }
}
