using JourneyKit.Graphs;
using JourneyKit.Insights.Personas;
using JourneyKit.Model;
using JourneyKit.Questions.Personas;
using JourneyKit.Reports.Diff;
using JourneyKit.Reports.Gaps.Outline;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>Personas or segments side by side: the table and what is said below it, the same in text and Markdown.</summary>
internal static class GroupCells
{
    private const string Unknown = "?";
    private const int MostPains = 3;

    /// <summary>Whether customers are divided by persona or by segment, in a word.</summary>
    public static string Word(AudienceKind kind) => kind == AudienceKind.Persona ? "persona" : "segment";

    /// <summary>The table.</summary>
    /// <param name="table">The groups.</param>
    /// <param name="mostConversions">How many conversions have a column.</param>
    /// <param name="widestName">Where longer names are cut off.</param>
    public static TableBlock Table(AudienceTable table, int mostConversions, int widestName)
    {
        var hasMoney = table.Whole.Money is not null;
        string[] heads = [Word(table.Kind), "share", .. table.Whole.Conversions.Take(mostConversions).Select(conversion => conversion.Conversion.Value), "touches", "time", "effort", "feeling", .. hasMoney ? ["money"] : Array.Empty<string>()];
        var rows = table.Columns.Select(column => Row(column, ValueText.Short(NameOf(column), widestName), isGroup: true)).Append(Row(table.Together, "together", isGroup: false)).Append(Row(table.Whole, "all customers", isGroup: true));
        return new TableBlock(heads, [.. rows]);

        IReadOnlyList<string> Row(AudienceColumn column, string name, bool isGroup) =>
        [
            name,
            Percent(column.Share),
            .. column.Conversions.Take(mostConversions).Select(Conversion),
            column.IsUnbounded ? Figures.Unbounded : column.Averages is { } averages ? Figures.Average(averages.Touches) : Unknown,
            column.IsUnbounded ? Figures.Unbounded : Time(column.Averages),
            column.IsUnbounded ? Figures.Unbounded : column.Averages?.EffortOfVisit is { } effort ? Figures.Average(effort) : Unknown,
            isGroup ? column.Feeling is { } feeling ? Figures.Signed(feeling) : Unknown : "",
            .. hasMoney ? [column.Money is { } money ? Figures.Number(money) : Unknown] : Array.Empty<string>(),
        ];
    }

    /// <summary>What a group is called: its id, or in words that it has none.</summary>
    public static string NameOf(AudienceColumn column) => column.Id.Length > 0 ? column.Id : column.Name;

    /// <summary>How many reach a conversion: a share, or from which to which.</summary>
    public static string Conversion(AudienceConversion conversion)
    {
        var (least, most) = (Percent(conversion.Least), Percent(conversion.Most));
        return least == most ? least : $"{least.TrimEnd('%')}–{most}";
    }

    /// <summary>The worst pain points of a group, and where they are.</summary>
    public static string Pains(AudienceColumn column)
        => string.Join(", ", column.Pains.Take(MostPains).Select(pain => $"{pain.Pain.Key} at {pain.At.Key}")) + (column.Pains.Count > MostPains ? $" and {column.Pains.Count - MostPains} more" : "");

    /// <summary>The channels that a group says something of, and how many of it meet them.</summary>
    public static string Channels(AudienceColumn column)
        => string.Join(", ", column.Channels.Select(channel => $"{ChoiceWords<ChannelUse>.Of(channel.Use)} {channel.Channel}{(channel.Reach is { } reach ? reach > 0 ? $" (met by {Figures.Percent(reach)})" : " (never met)" : "")}"));

    /// <summary>What the numbers rest on, and by what the groups differ from the whole.</summary>
    public static IEnumerable<(string Text, bool IsWarning)> Notes(AudienceTable table, JourneyMap map)
    {
        var word = Word(table.Kind);
        if (table.Assumed.ToList() is { Count: > 0 } assumed)
        {
            yield return ($"shares not stated in the map, so assumed: {string.Join(", ", assumed.Select(column => $"{NameOf(column)} {Percent(column.Share)}"))}", true);
        }

        if (table.OfNobody > 0)
        {
            yield return ($"no {word} {(table.Kind == AudienceKind.Persona ? "stands" : "with personas stands")} for {Figures.Percent(table.OfNobody)} of customers: nobody says how these go", true);
        }

        if (table.Together.Share > 1 + 1e-9)
        {
            yield return ($"the shares make {Percent(table.Together.Share)} in all; each counts in proportion", true);
        }

        if (table.Whole.HasJourneys && table.Columns.Where(column => !column.HasJourneys).ToList() is { Count: > 0 } without)
        {
            yield return ($"no journey is known to begin for {string.Join(", ", without.Select(NameOf))}, so that nothing is known of how they go", true);
        }

        foreach (var (together, whole) in table.Apart.Where(pair => Conversion(pair.Together) != Conversion(pair.Whole)))
        {
            yield return ($"together the {word}s do not make the whole: {together.Conversion} {Conversion(together)} by their shares, {Conversion(whole)} of all customers", true);
        }

        if (table.Whole.Money is { } money)
        {
            yield return ($"money: size of the segment × value of a customer{(map.Currency is null ? "" : $", {map.Currency}")} per customer of all{(table.Kind == AudienceKind.Persona ? ", divided among its personas by their shares" : "")}", false);
            if (ShareSum.Of(map.Segments.Select(segment => segment.Size)) is { IsAboveOne: true } sizes)
            {
                yield return ($"the sizes of the segments make {sizes} of the customers, so that some are counted twice in the money", true);
            }

            if (table.IsMoneyApart)
            {
                yield return ($"the money of the {word}s is {(table.Together.Money is { } sum ? Figures.Number(sum) : "not known")}, that of all segments {Figures.Number(money)}: not every segment has personas with a share", true);
            }
        }

        yield return ("time: at least what is known (≥); effort of a visit, 1 to 5, 5 is hardest; feeling −2 to +2 at the touchpoints they come to; ? is not known", false);
    }

    private static string Percent(double? share) => share is { } known ? Figures.Percent(known) : Unknown;

    private static string Time(AudienceAverages? averages)
        => averages?.Seconds is { } seconds && seconds < TimeSpan.MaxValue.TotalSeconds ? (averages.IsTimeComplete ? "" : "≥") + Figures.Duration(TimeSpan.FromSeconds(seconds)) : Unknown;
}
