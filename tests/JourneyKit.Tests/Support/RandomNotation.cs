using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using JourneyKit.Formats.Yaml;
using JourneyKit.Model;

namespace JourneyKit.Tests.Support;

/// <summary>Writes a document in one of the many ways in which people write it: blocks and flow, quotes, comments.</summary>
internal sealed partial class RandomNotation(Random random, Tally tally)
{
    public const string Flow = "flow style";
    public const string Comments = "comments";
    public const string Quotes = "quotes";
    public const string Counts = "counts";
    public const string Nulls = "nulls";
    public const string Empties = "empties";

    private static readonly string[] Remarks = ["# later", "# ask the team: is this so?", "# - item", "#", "# 50 %"];

    private const int LongestKey = 100;

    private readonly StringBuilder text = new();

    /// <summary>The constructs that it counts.</summary>
    public static string[] Names { get; } = [Flow, Comments, Quotes, Counts, Nulls, Empties];

    /// <summary>Writes a document.</summary>
    public static string Write(DataValue document, JourneyFormat format, int seed, Tally tally)
    {
        var notation = new RandomNotation(new Random(seed), tally);
        if (format == JourneyFormat.Json)
        {
            notation.Json(document);
            return notation.text.Append('\n').ToString();
        }

        notation.Block(document, 0);
        return notation.text.ToString();
    }

    private bool Chance(double probability) => random.NextDouble() < probability;

    private void Block(DataValue mapping, int indent)
    {
        foreach (var (key, value) in mapping.Members)
        {
            if (Chance(0.03))
            {
                text.Append(' ', indent).Append(Remark()).Append('\n');
            }

            // No reader takes a long key for one without a word.
            text.Append(' ', indent).Append(key.Length > LongestKey ? "? " : "").Append(Key(key)).Append(key.Length > LongestKey ? "\n" : "").Append(' ', key.Length > LongestKey ? indent : 0).Append(':');
            Value(value, indent);
        }
    }

    private void Value(DataValue value, int indent)
    {
        Count(value);
        var isNested = value.Kind is DataKind.Map or DataKind.List && !IsEmpty(value);
        if (!isNested || Chance(0.4))
        {
            var written = value.Kind == DataKind.Null ? Pick("", " ~", " null", " Null") : " " + InLine(value);
            text.Append(written).Append(Chance(0.05) ? " " + Remark() : "").Append('\n');
            return;
        }

        text.Append('\n');
        if (value.Kind == DataKind.Map)
        {
            Block(value, indent + 2);
            return;
        }

        foreach (var item in value.Items)
        {
            Count(item);
            text.Append(' ', indent + 2).Append("- ").Append(item.Kind == DataKind.Null ? Pick("~", "null") : InLine(item)).Append('\n');
        }
    }

    private string InLine(DataValue value)
    {
        switch (value.Kind)
        {
            case DataKind.Map:
                tally.Add(Flow);
                return value.Members.Count == 0 ? "{}" : $"{{ {string.Join(", ", value.Members.Select(member => $"{(member.Key.Length > LongestKey ? "? " : "")}{Key(member.Key)}{(member.Key.Length > LongestKey ? " " : "")}:{Member(member.Value)}"))} }}";
            case DataKind.List:
                tally.Add(Flow);
                return $"[{string.Join(", ", value.Items.Select(item => Counted(item).Kind == DataKind.Null ? "~" : InLine(item)))}]";
            case DataKind.Text:
                return Scalar(value.Text!);
            default:
                return value.Text!;
        }
    }

    private string Member(DataValue value) => Counted(value).Kind == DataKind.Null ? Pick(" ~", " null") : " " + InLine(value);

    // A key is taken as written, whatever it looks like.
    private string Key(string key) => Id.IsValid(key) && Chance(0.9) ? key : Scalar(key);

    private string Scalar(string value)
    {
        if (YamlText.StyleOf(value, isInLine: true, isInBrackets: false) == YamlStyle.Plain && !BeyondFlow().IsMatch(value) && Chance(0.85))
        {
            return value;
        }

        tally.Add(Quotes);
        return Printable().IsMatch(value) && Chance(0.5) ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'" : Escaped(value);
    }

    private void Json(DataValue value)
    {
        Count(value);
        switch (value.Kind)
        {
            case DataKind.Map:
                Between('{', '}', value.Members, member =>
                {
                    text.Append('"').Append(JsonEncodedText.Encode(member.Key)).Append("\":").Append(Pick("", " "));
                    Json(member.Value);
                });
                break;
            case DataKind.List:
                Between('[', ']', value.Items, Json);
                break;
            case DataKind.Text:
                text.Append('"').Append(JsonEncodedText.Encode(value.Text!)).Append('"');
                break;
            default:
                text.Append(value.Kind == DataKind.Null ? "null" : value.Text);
                break;
        }
    }

    private void Between<T>(char open, char close, IEnumerable<T> items, Action<T> write)
    {
        var gap = Pick("", " ", "\n  ");
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            // A comma without a blank between two digits looks like a number cut in two, and is a finding.
            text.Append(isFirst ? "" : text.Length > 0 && char.IsAsciiDigit(text[^1]) && gap.Length == 0 ? ", " : ",").Append(gap);
            write(item);
            isFirst = false;
        }

        text.Append(close);
    }

    private DataValue Counted(DataValue value)
    {
        Count(value);
        return value;
    }

    private void Count(DataValue value)
    {
        if (value.Kind == DataKind.Null)
        {
            tally.Add(Nulls);
        }
        else if (IsEmpty(value))
        {
            tally.Add(Empties);
        }
        else if (value.Kind == DataKind.Text && ManyOfMany().IsMatch(value.Text!))
        {
            tally.Add(Counts);
        }
    }

    private string Remark()
    {
        tally.Add(Comments);
        return Pick(Remarks);
    }

    private string Pick(params string[] among) => among[random.Next(among.Length)];

    private static bool IsEmpty(DataValue value) => (value.Kind == DataKind.Map && value.Members.Count == 0) || (value.Kind == DataKind.List && value.Items.Count == 0);

    private static string Escaped(string value)
    {
        var escaped = new StringBuilder("\"");
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => escaped.Append('\\').Append(rune),
                < ' ' or (>= 0x7F and < 0x100) or 0x2028 or 0x2029 or 0xFEFF or (>= 0xFFFE and <= 0xFFFF) => escaped.Append($"\\u{rune.Value:X4}"),
                _ => escaped.Append(rune),
            };
        }

        return escaped.Append('"').ToString();
    }

    [GeneratedRegex(@"[,\[\]{}]|: |^[^A-Za-z0-9]", RegexOptions.None, 1000)]
    private static partial Regex BeyondFlow();

    [GeneratedRegex(@"^[ -~]*\z", RegexOptions.None, 1000)]
    private static partial Regex Printable();

    [GeneratedRegex(@"^[0-9]+/[0-9]+\z", RegexOptions.None, 1000)]
    private static partial Regex ManyOfMany();
}
