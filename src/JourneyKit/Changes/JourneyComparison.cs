using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Changes;

/// <summary>
/// Compares two maps, or two libraries, element by element and property by property. The order of elements (but stages),
/// shorthands and formatting make no difference.
/// </summary>
public static class JourneyComparison
{
    /// <summary>What differs between two maps, in the order of the format. Nothing differs between a map and itself.</summary>
    /// <param name="before">The first map.</param>
    /// <param name="after">The second map.</param>
    /// <param name="mode">By what an element of one map is found to be one of the other. With <see cref="MatchMode.Suggest"/>, guesses are treated as if they were declared; the matches of the result tell which they are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode.</exception>
    /// <returns>The changes; they can be made, taken back, and written as an overlay.</returns>
    /// <example>
    /// <code>
    /// foreach (var change in JourneyComparison.Compare(current, future))
    /// {
    ///     Console.WriteLine(change);
    /// }
    /// </code>
    /// </example>
    public static ChangeSet Compare(JourneyMap before, JourneyMap after, MatchMode mode = MatchMode.Declared)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        Argument.Defined(mode, nameof(mode));
        var matches = JourneyMatching.Match(before, after, mode);
        return new ChangeSet(before, after, matches, ChangeFinder.Find(before, after, matches));
    }

    /// <summary>What differs between two libraries, in the order of the format. Elements are matched by their ids.</summary>
    /// <param name="before">The first library.</param>
    /// <param name="after">The second library.</param>
    public static ElementList<Change> Compare(JourneyLibrary before, JourneyLibrary after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new ChangeCollector();
        JourneySchema.Library.Compare(changes, ElementPath.Root, before, after);
        return changes.ToList();
    }
}
