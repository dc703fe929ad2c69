using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Predicates;

/// <summary>What can hold of what stands at the end of a path. Where nothing stands there, only absence holds, and what is said of every or no item.</summary>
internal abstract class Predicate
{
    /// <summary>Whether it holds.</summary>
    /// <param name="scope">The map.</param>
    /// <param name="from">The element that the path began at: paths of operands begin there, too.</param>
    /// <param name="found">What stands at the end of the path.</param>
    public abstract bool Holds(CheckScope scope, CheckedElement from, Found found);
}
