using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>What the touchpoints of a map say of a fact: each version with those that tell it. Text is compared without blanks around it, numbers by value.</summary>
internal sealed class FactVersions
{
    // Who has found so many versions needs no more to begin.
    private const int Most = 10;

    private readonly List<(DataValue Value, List<Touchpoint> ToldAt)> versions = [];

    /// <summary>The versions, in the order in which the map tells them.</summary>
    public IReadOnlyList<(DataValue Value, List<Touchpoint> ToldAt)> All => versions;

    public IEnumerable<Touchpoint> ToldAt => versions.SelectMany(version => version.ToldAt);

    /// <summary>Whether one of them is or holds a number: a price, a deadline, a limit.</summary>
    public bool HasFigures => versions.Exists(version => version.Value.Kind == DataKind.Number || version.Value.Text?.Any(char.IsAsciiDigit) == true);

    /// <summary>The facts of a map by their names.</summary>
    public static Dictionary<string, FactVersions> Of(JourneyMap map)
    {
        var facts = new Dictionary<string, FactVersions>(StringComparer.Ordinal);
        foreach (var touchpoint in map.Touchpoints)
        {
            foreach (var (name, value) in touchpoint.Facts)
            {
                if (!facts.TryGetValue(name, out var versions))
                {
                    facts.Add(name, versions = new FactVersions());
                }

                versions.Add(touchpoint, value);
            }
        }

        return facts;
    }

    /// <summary>The versions in a sentence: <c>3.9 at “Leaflet”, 4.9 at “Hotline” and “Mail”</c>.</summary>
    public override string ToString() => string.Join("; ", versions.Select(version => $"{Words(version.Value)} at {GapText.Names(version.ToldAt)}"));

    public static string Words(DataValue value) => value.Kind == DataKind.Text ? GapText.Quote(value.Text!.Trim()) : value.ToString();

    private void Add(Touchpoint touchpoint, DataValue value)
    {
        var at = versions.FindIndex(version => SaysTheSame(version.Value, value));
        if (at >= 0)
        {
            versions[at].ToldAt.Add(touchpoint);
        }
        else if (versions.Count < Most)
        {
            versions.Add((value, [touchpoint]));
        }
    }

    /// <summary>Whether two values are one: text without blanks around it, numbers by value.</summary>
    public static bool SaysTheSame(DataValue one, DataValue other)
        => one == other || (one.Kind == DataKind.Text && other.Kind == DataKind.Text && one.Text!.AsSpan().Trim().SequenceEqual(other.Text!.AsSpan().Trim()));
}
