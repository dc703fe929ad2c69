using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>A key or item that stands in no column in which its like stand above it.</summary>
internal sealed class WrongIndentation : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var line = YamlLine.Of(text, Unread.Fault(text));
        if (text.IsInBrackets || line.IsEmpty || !(line.IsItem || (line.HasKey && KeyWord.Is(line.Key.Trim('"', '\'')))))
        {
            return [];
        }

        var columns = Columns(line);
        if (columns.ContainsKey(line.Indentation))
        {
            return [];
        }

        if (line.Previous() is { HasKey: true, IsItem: false } open && open.ValueStart >= open.ValueEnd && line.Indentation < open.Indentation && line.Indentation > columns.Keys.Where(column => column < open.Indentation).DefaultIfEmpty(0).Max())
        {
            return [Under(line, open), .. All()];
        }

        return All();

        IEnumerable<Remedy> All()
        {
            var nearest = columns.Keys.Order(Comparer<int>.Create((a, b) => Distance(a).CompareTo(Distance(b)) is var order && order != 0 ? order : b.CompareTo(a))).ToList();
            return nearest.Select(column => Shift(line, column, columns, nearest));
        }

        int Distance(int column) => Math.Abs(column - line.Indentation);
    }

    // The columns of the keys, or of the dashes, in which the line could stand, each with the last line that stands there.
    private static Dictionary<int, YamlLine> Columns(YamlLine line)
    {
        var columns = new Dictionary<int, YamlLine>();
        var least = int.MaxValue;
        for (var above = line.Previous(); above is not null && least > 0; above = above.Previous())
        {
            var key = above.KeyStart - above.Start;
            if (!line.IsItem && above.HasKey && key < least)
            {
                columns.TryAdd(key, above);
            }

            if (line.IsItem && above.IsItem && above.Indentation < least)
            {
                columns.TryAdd(above.Indentation, above);
            }

            least = Math.Min(least, above.Indentation);
        }

        return columns;
    }

    // Between a key without a value and what that stands in.
    private static Remedy Under(YamlLine line, YamlLine open)
        => new(
            $"This line begins with {Blanks(line.Indentation)}, less than {Shown.Code(open.Key)} (line {open.Number}) above it, which has no value: give it {Blanks(open.Indentation + 2)} to stand under that.",
            line.Start + line.Indentation,
            line.Start + line.Indentation,
            [.. Moved(line, open.Indentation + 2)])
        { IsSpread = true };

    private static IEnumerable<TextEdit> Moved(YamlLine line, int column)
    {
        for (var moved = line; moved is not null && moved.Indentation >= line.Indentation; moved = moved.Next())
        {
            yield return new TextEdit(moved.Start, moved.Start + moved.Indentation, new string(' ', moved.Indentation + column - line.Indentation));
        }
    }

    private static Remedy Shift(YamlLine line, int column, Dictionary<int, YamlLine> columns, List<int> nearest)
    {
        var other = nearest.Where(c => c != column).Take(1).Select(c => $", or {Blanks(c)} to stand beside {Beside(columns[c])}");
        return new Remedy(
            $"This line begins with {Blanks(line.Indentation)}, and nothing above it does: give it {Blanks(column)} to stand beside {Beside(columns[column])}{string.Concat(other)}.",
            line.Start + line.Indentation,
            line.Start + line.Indentation,
            [.. Moved(line, column)])
        { IsSpread = true };

        string Beside(YamlLine above) => $"{Shown.Code(above.HasKey ? above.Key : "- " + above.Value)} (line {above.Number})";
    }

    private static string Blanks(int count) => count switch
    {
        0 => "no blank",
        1 => "1 blank",
        _ => $"{count} blanks",
    };
}
