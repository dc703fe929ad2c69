using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Formats.Slips;
using JourneyKit.Formats.Yaml.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml;

/// <summary>Commas between brackets that end a value where that was hardly meant: entries without a colon, numbers and texts cut in two.</summary>
internal sealed class YamlCommas(SourceText source, TreeBuilder builder)
{
    private ReadOnlySpan<byte> Text => source.Utf8.Span;

    /// <summary>Looks at the comma before an item of a list that is added next.</summary>
    public void CheckItem(ref YamlLevel level, int start)
    {
        if (start < 2 || Text[start - 1] != ',' || !char.IsAsciiDigit((char)Text[start - 2]) || start >= Text.Length || !char.IsAsciiDigit((char)Text[start]) || start <= level.CommasUntil)
        {
            return;
        }

        var end = start;
        do
        {
            var length = Text[(end + 1)..].IndexOfAny(",]\r\n"u8);
            end = length < 0 ? Text.Length : end + 1 + length;
        }
        while (end + 1 < Text.Length && Text[end] == ',' && char.IsAsciiDigit((char)Text[end - 1]) && char.IsAsciiDigit((char)Text[end + 1]));

        level.CommasUntil = end;
        builder.ReportNext(DocumentFaults.CommaBetweenDigits, CommaNumber.SaysOfItem(Piece(builder[builder.Count - 1].Start, end)), start - 1, start);
    }

    /// <summary>Looks at an item of a list that is added next: one that begins with a quote of a word processor, which a comma ends and another item closes.</summary>
    public void CheckQuotes(int start, int end)
    {
        if (start == end || Text[start] <= sbyte.MaxValue)
        {
            return;
        }

        var item = Encoding.UTF8.GetString(Text[start..Math.Min(end, start + Shown.MostBytes)]);
        if (!Typographic.IsQuote(item[0]) || Typographic.IsQuote(item[^1]) || !IsAt(Skip(end), ','))
        {
            return;
        }

        var behind = Text.Slice(end, Math.Min(Text.Length - end, Shown.MostBytes));
        var length = behind.IndexOfAny("[]\r\n"u8);
        var rest = Encoding.UTF8.GetString(length < 0 ? behind : behind[..length]);
        var close = rest.AsSpan().IndexOfAny(Typographic.AllQuotes);
        if (close >= 0)
        {
            var whole = item + rest[..(close + 1)];
            builder.ReportNext(
                DocumentFaults.CommaInTypographicQuotes,
                $"`{item[0]}` is a letter to YAML, not a quote, and the comma ends the item. Write {Shown.Code(YamlQuotes.Quote(Typographic.Inside(whole)))} for one text with a comma; for several items leave the quotes out.",
                start,
                end);
        }
    }

    /// <summary>Looks at an entry between braces whose key has just been added and whose value is empty.</summary>
    /// <returns>Whether the entry is done with: then there is no value to add.</returns>
    public bool TakeEntry(ref YamlLevel level)
    {
        var key = builder.Count - 1;
        var (start, end) = (builder[key].Start, builder[key].End);
        if (start == end || IsAt(Skip(end), ':'))
        {
            return false;
        }

        if (level.IsList)
        {
            return true;
        }

        if (start < level.CommasUntil)
        {
            if (level.IsCut)
            {
                builder.DropLast();
            }

            return level.IsCut;
        }

        if (TryTakeColonWithoutBlank(start, end) || (key == level.Node + 1 && TryTakeMissingColon(level.Node, start, end)))
        {
            return true;
        }

        var run = EndOfRun(end);
        var comma = key > level.Node + 1 ? CommaBefore(start) : -1;
        level.CommasUntil = run;
        level.IsCut = comma >= 0 && builder[key - 1] is { IsScalar: true } value && value.Start < value.End && Skip(value.End) == comma;
        if (level.IsCut)
        {
            builder.DropLast();
            ReportCutValue(key - 1, comma, run);
            return true;
        }

        level.IsList = comma < 0 && IsAt(Skip(IsAt(Skip(run), ',') ? Skip(run) + 1 : run), '}');
        ReportWord(start, end, run, comma, level.IsList);
        if (level.IsList)
        {
            builder.MakeList();
        }

        return level.IsList;
    }

    // `emotion:1` is a key without a value; what was meant is plain.
    private bool TryTakeColonWithoutBlank(int start, int end)
    {
        var colon = start + Text[start..end].IndexOf((byte)':');
        if (colon < start || IsAt(colon + 1, '/') || Encoding.UTF8.GetString(Text[start..colon]) is not { } key || !KeyWord.Is(key))
        {
            return false;
        }

        builder.DropLast();
        builder.ReportNext(DocumentFaults.EntryWithoutColon, $"A blank is missing behind the colon: write {Shown.Code($"{key}: {Piece(colon + 1, end)}")}.", start, end, new TextFix([TextEdit.Insert(colon + 1, " ")], IsSafe: true));
        builder.Key(NodeKind.Plain, key, start, colon);
        builder.Scalar(NodeKind.Plain, Encoding.UTF8.GetString(Text[(colon + 1)..end]), colon + 1, end);
        return true;
    }

    // `{ share 35% }`, and `{ 35% }` where an element can be written as that.
    private bool TryTakeMissingColon(int mapping, int start, int end)
    {
        var blank = Text[start..end].IndexOf((byte)' ');
        var isValue = blank < 0 && IsAmount(Piece(start, end)) && IsAt(Skip(end), '}');
        var (above, outer) = (builder.KeyOf(mapping), builder.KeyOf(builder.Outer));
        var shorthand = outer is null ? null : KeyInBraces.Shorthand(outer);
        var word = isValue ? shorthand : blank < 0 ? null : Piece(start, start + blank);
        var value = Piece(isValue ? start : start + blank + 1, end);
        if (word is null || value.Length == 0 || !(isValue || KeyInBraces.IsKey(word) || (IsAmount(value) && Model.Id.IsValid(word))))
        {
            return false;
        }

        var whole = above is not null && word == shorthand && IsAt(Skip(end), '}') ? $"{outer}: {{ {above}: {value} }}" : null;
        builder.DropLast();
        builder.ReportNext(
            DocumentFaults.EntryWithoutColon,
            isValue ? $"Between braces stand keys with their values; a value stands alone: write {Shown.Code(whole ?? value)}."
                : $"A colon is missing behind {Shown.Code(word)}: write {Shown.Code($"{word}: {value}")}{(whole is null ? "" : $", or in short {Shown.Code(whole)}")}.",
            start,
            isValue ? end : start + blank);
        builder.Key(NodeKind.Plain, word, start, isValue ? start : start + blank);
        builder.Scalar(NodeKind.Plain, value, isValue ? start : end - Encoding.UTF8.GetByteCount(value), end);
        return true;
    }

    private static bool IsAmount(string text) => char.IsAsciiDigit(text.TrimStart('-', '+')[0]) && text.TrimEnd('%').TrimStart('-', '+').All(c => char.IsAsciiDigit(c) || c is '.' or '/');

    private void ReportCutValue(int value, int comma, int end)
    {
        var (key, text) = (Piece(builder[value - 1].Start, builder[value - 1].End), Piece(builder[value].Start, end));
        var quoted = Shown.Code($"{key}: {YamlQuotes.Quote(text)}");
        var forms = CommaNumber.Forms(text);

        // A text that is left out of its quotes may go on behind the comma; a number with one reading is that number.
        var form = forms is [var only] ? only : forms.Count == 0 && KeyInBraces.IsList(key) ? $"[{text}]" : forms.Count == 0 ? YamlQuotes.Quote(text) : null;
        builder.ReportLast(
            DocumentFaults.EntryWithoutColon,
            forms.Count > 0
                ? $"The comma ends the value of {Shown.Code(key)}: write {CommaNumber.Show(forms, $"{key}: ")}, or {quoted} if it is text."
                : KeyInBraces.IsList(key)
                ? $"The comma ends the value of {Shown.Code(key)}, which is a list: write {Shown.Code($"{key}: [{text}]")}."
                : $"The comma ends the text of {Shown.Code(key)}, and what follows has no colon. Put all of it in quotes: {quoted}.",
            comma,
            comma + 1,
            form is null ? null : new TextFix([new TextEdit(builder[value].Start, end, form)], forms.Count == 1 || KeyInBraces.IsList(key)));
        builder.MakeFaulty(value);
    }

    private void ReportWord(int start, int end, int run, int comma, bool isList)
    {
        var word = Piece(start, end);
        var at = comma >= 0 ? comma : isList && IsAt(Skip(end), ',') ? Skip(end) : start;
        builder.ReportLast(
            DocumentFaults.EntryWithoutColon,
            isList
                ? $"There is no colon behind {Shown.Code(word)}. A list is written {Shown.Code($"[{Piece(start, run)}]")}, an entry of a mapping {Shown.Code($"{word}: …")}."
                : $"There is no colon behind {Shown.Code(word)}: write {Shown.Code($"{word}: {{}}")} for an element without more to say, or put a text with a comma in quotes.",
            at,
            at == start ? end : at + 1);
    }

    // Behind the last of the entries from here on that have no colon either.
    private int EndOfRun(int end)
    {
        for (var run = end; ;)
        {
            var comma = Skip(run);
            var next = IsAt(comma, ',') ? Skip(comma + 1) : Text.Length;
            var length = next < Text.Length ? Text[next..].IndexOfAny(",{}[]"u8) : -1;
            if (length <= 0 || (Text[next + length] is not ((byte)',' or (byte)'}')) || Text.Slice(next, length).IndexOf(": "u8) >= 0 || Text[next + length - 1] == ':')
            {
                return run;
            }

            run = next + Text.Slice(next, length).TrimEnd(" \t\r\n"u8).Length;
        }
    }

    private int CommaBefore(int start)
    {
        var before = Text[..start].TrimEnd(" \t\r\n"u8).Length - 1;
        return IsAt(before, ',') ? before : -1;
    }

    /// <summary>The next place that holds no blank, line break or comment.</summary>
    private int Skip(int at)
    {
        while (at < Text.Length)
        {
            if (Text[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                at++;
            }
            else if (Text[at] == '#' && at > 0 && Text[at - 1] is (byte)' ' or (byte)'\t' or (byte)'\n')
            {
                var length = Text[at..].IndexOfAny("\r\n"u8);
                at = length < 0 ? Text.Length : at + length;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private bool IsAt(int at, char character) => at >= 0 && at < Text.Length && Text[at] == character;

    private string Piece(int start, int end) => Encoding.UTF8.GetString(Text[start..Math.Min(end, start + Shown.MostBytes)]).Trim();
}
