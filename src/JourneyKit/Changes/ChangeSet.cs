using System.Collections;
using System.Diagnostics.CodeAnalysis;
using JourneyKit.Matching;
using JourneyKit.Model;

namespace JourneyKit.Changes;

/// <summary>
/// All that differs between two maps, in the order of the format. It can be applied, turned round, and written as a
/// document that extends the first map.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "A set of changes, as people say.")]
public sealed class ChangeSet : IReadOnlyList<Change>
{
    internal ChangeSet(JourneyMap before, JourneyMap after, MatchResult matches, ElementList<Change> changes)
    {
        Before = before;
        After = after;
        Matches = matches;
        Changes = changes;
    }

    /// <summary>The first map.</summary>
    public JourneyMap Before { get; }

    /// <summary>The second map.</summary>
    public JourneyMap After { get; }

    /// <summary>Which elements of the two maps are which.</summary>
    internal MatchResult Matches { get; }

    /// <summary>The changes.</summary>
    public ElementList<Change> Changes { get; }

    /// <summary>
    /// The changes as people are told them: what several elements were merged into is compared with all of them together,
    /// so that what one of them had is kept, not new. The same as <see cref="Changes"/> where nothing was merged.
    /// </summary>
    public ElementList<Change> Told => ToldChanges.Of(this);

    /// <summary>How many changes there are; 0 where the maps are equal.</summary>
    public int Count => Changes.Count;

    /// <summary>The change at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    public Change this[int index] => Changes[index];

    /// <summary>The map with the changes made. Applied to <see cref="Before"/>, it is equal to <see cref="After"/>.</summary>
    /// <param name="map">The first map, or another that has what the changes take away or alter.</param>
    /// <exception cref="ArgumentException">The map has something else there: <see cref="Conflicts"/> tells beforehand.</exception>
    public JourneyMap Apply(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        if (Conflicts(map) is [var first, ..])
        {
            throw new ArgumentException($"The map does not have what the change `{first}` begins with.", nameof(map));
        }

        return ChangePatch.Apply(this, map);
    }

    /// <summary>The changes that a map cannot take, because it does not have what they begin with.</summary>
    /// <param name="map">The map.</param>
    /// <returns>None for <see cref="Before"/>.</returns>
    public ElementList<Change> Conflicts(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return [.. Changes.Where(change => !ChangePatch.Fits(this, change, map))];
    }

    /// <summary>The changes from the second map to the first.</summary>
    public ChangeSet Invert() => new(After, Before, Matches.Invert(), [.. Changes.Select(change => change.Invert())]);

    /// <summary>
    /// Writes a document that says only what differs: it <c>extends</c> the first map and is read as the second. What is gone
    /// is null, lists are whole, and what is not inherited is written out.
    /// </summary>
    /// <param name="format">The notation.</param>
    /// <param name="extendsPath">The path of the first map's document, relative to the new one.</param>
    /// <remarks>Where the first map includes a library, the document cannot change what is defined there: a second definition is an error.</remarks>
    /// <exception cref="InvalidOperationException">A team's own key is to have the value null, or a mapping with one: in a document that extends another, null removes.</exception>
    /// <exception cref="JourneyFormatException">The second map is at fault: a reader would refuse it.</exception>
    public string ToOverlay(JourneyFormat format, string extendsPath)
    {
        Argument.Defined(format, nameof(format));
        ArgumentException.ThrowIfNullOrEmpty(extendsPath);
        return ChangeOverlay.Write(Before, After, format, extendsPath);
    }

    /// <inheritdoc/>
    public IEnumerator<Change> GetEnumerator() => ((IEnumerable<Change>)Changes).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The changes for people, one a line; <c>no changes</c> where the maps are equal.</summary>
    public override string ToString() => Count == 0 ? "no changes" : string.Join('\n', Changes.Select(change => change.ToString()));
}
