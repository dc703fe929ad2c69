using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Editing;
using JourneyKit.Formats;
using JourneyKit.Sources;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Editing.Layout;

/// <summary>
/// A document as a team of many hands leaves it: comments everywhere, blank lines, keys in any order, line breaks between
/// brackets, line ends of another system. Each change is kept only where the document says the same afterwards.
/// </summary>
internal sealed class MessyText
{
    private readonly Random random;
    private readonly Tally tally;
    private readonly JourneyFormat format;
    private readonly List<string> made = [];

    private MessyText(byte[] text, JourneyFormat format, Random random, Tally tally)
    {
        (Bytes, this.format, this.random, this.tally) = (text, format, random, tally);
    }

    public static string[] Names { get; } =
    [
        "mess: comment above an entry", "mess: comment behind a line", "mess: comment at any column", "mess: comment between brackets", "mess: comment in empty brackets",
        "mess: comment at the head", "mess: comment at the end", "mess: blank lines", "mess: blanks at the end of a line", "mess: tabs", "mess: key at another place",
        "mess: line break between brackets", "mess: CRLF", "mess: no last line break", "mess: byte order mark", "mess: JSON in one line",
    ];

    public byte[] Bytes { get; private set; }

    /// <summary>The comments that were put where it is plain what they belong to, with the path of that; a comment above an entry or behind it.</summary>
    public Dictionary<string, string> Owners { get; } = new(StringComparer.Ordinal);

    /// <summary>All comments that were put in.</summary>
    public List<string> Comments { get; } = [];

    public static MessyText Of(byte[] text, JourneyFormat format, Random random, Tally tally)
    {
        var messy = new MessyText(text, format, random, tally);
        messy.Shuffle();
        for (var i = random.Next(1, 9); i > 0; i--)
        {
            messy.Change();
        }

        messy.Finish();
        return messy;
    }

    private void Change()
    {
        switch (random.Next(format == JourneyFormat.Json ? 3 : 11))
        {
            case 0:
                BreakBetweenBrackets("\n   ", "mess: line break between brackets");
                break;
            case 1:
                Line(start => Insert(start, random.Next(2) == 0 ? "\n" : "\n\n\n"), "mess: blank lines");
                break;
            case 2:
                Line(start => Insert(EndOf(start), random.Next(2) == 0 ? "  " : "\t"), "mess: blanks at the end of a line");
                break;
            case 3 or 4:
                CommentAbove();
                break;
            case 5:
                CommentBehind();
                break;
            case 6:
                Line(start => Insert(start, new string(' ', random.Next(9)) + Comment() + "\n"), "mess: comment at any column");
                break;
            case 7:
                BreakBetweenBrackets($" {(random.Next(2) == 0 ? "\n" : "")} {Comment()}\n    ", "mess: comment between brackets");
                break;
            case 8:
                CommentInEmptyBrackets();
                break;
            case 9:
                Keep(Insert(0, Comment() + (random.Next(2) == 0 ? "\n\n" : "\n")), "mess: comment at the head");
                break;
            default:
                Keep([.. Bytes, .. Encoding.UTF8.GetBytes((EndsWithBreak ? "" : "\n") + Comment() + "\n")], "mess: comment at the end");
                break;
        }
    }

    private bool EndsWithBreak => Bytes.Length > 0 && Bytes[^1] is (byte)'\n' or (byte)'\r';

    // By the edits that the library has for it, which keep the comments.
    private void Shuffle()
    {
        if (EditSession.Open("a", Bytes, format, ReadLimits.Default, new DiagnosticBag(10)) is not { } session)
        {
            return;
        }

        for (var i = random.Next(4); i > 0; i--)
        {
            var (route, value) = (new List<int>(), session.Value);
            while (value.Entries.Count > 0 && (route.Count == 0 || random.Next(3) > 0) && value.Entries.Any(entry => entry.Value.Kind == NodeKind.Mapping && entry.Value.Entries.Count > 1))
            {
                var at = random.Next(value.Entries.Count);
                if (value.Entries[at].Value.Kind == NodeKind.Mapping && value.Entries[at].Value.Entries.Count > 1)
                {
                    route.Add(at);
                    value = value.Entries[at].Value;
                }
            }

            // Where the ids of a mapping change places, the document says something else.
            if (value.Entries.Count > 1 && route.Count != 1 && session.TryApply(new Change.Move([.. route], random.Next(value.Entries.Count), random.Next(value.Entries.Count))))
            {
                tally.Add("mess: key at another place");
            }
        }

        Bytes = session.Text.ToArray();
    }

    private void Finish()
    {
        var text = Encoding.UTF8.GetString(Bytes);
        if (format == JourneyFormat.Json && random.Next(4) == 0)
        {
            Keep(Encoding.UTF8.GetBytes(text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)), "mess: JSON in one line");
        }

        if (random.Next(5) == 0)
        {
            Keep(Encoding.UTF8.GetBytes(text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)), "mess: CRLF");
        }

        if (format == JourneyFormat.Yaml && random.Next(5) == 0)
        {
            foreach (var sign in new[] { ": \"", ": '", ": |", ": [", ": {", ", ", ": 1", ": a" })
            {
                Keep(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Bytes).Replace(sign, sign.Replace(' ', '\t'), StringComparison.Ordinal)), "mess: tabs");
            }

            Keep(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Bytes).Replace(" # ", "\t# ", StringComparison.Ordinal)), "mess: tabs");
        }

        if (random.Next(6) == 0 && EndsWithBreak)
        {
            Keep(Bytes[..^(Bytes.Length > 1 && Bytes[^2] == '\r' ? 2 : 1)], "mess: no last line break");
        }

        if (random.Next(8) == 0 && !Bytes.AsSpan().StartsWith("\uFEFF"u8))
        {
            Keep([.. "\uFEFF"u8, .. Bytes], "mess: byte order mark");
        }
    }

    private void CommentAbove()
    {
        if (Read(Bytes) is not { } tree || tree.Sources[0].Utf8.Length < Bytes.Length)
        {
            return;
        }

        var places = new EntryPlaces(tree);
        var keys = Enumerable.Range(1, tree.Count - 1).Where(node => tree.IsKey(node) && places.Lines.BeginsLine(tree[node].Start) && !places.HasBrackets(tree.ParentOf(node)) && !IsFirstOfAll(tree, node)).ToList();
        if (keys.Count == 0)
        {
            return;
        }

        var key = keys[random.Next(keys.Count)];
        var (line, path) = (places.Lines.Start(tree[key].Start), tree.PathOf(key).ToString());
        var comment = Comment();
        if (Keep(Insert(line, new string(' ', tree[key].Start - line) + comment + "\n"), "mess: comment above an entry"))
        {
            Owners[comment] = path;
        }
    }

    private static bool IsFirstOfAll(LocatedTree tree, int key) => key == 1;

    private void CommentBehind()
    {
        if (Read(Bytes) is not { } tree || tree.Sources[0].Utf8.Length < Bytes.Length)
        {
            return;
        }

        var places = new EntryPlaces(tree);
        var keys = Enumerable.Range(1, tree.Count - 1).Where(node => tree.IsKey(node) && places.Lines.BeginsLine(tree[node].Start) && !places.HasBrackets(tree.ParentOf(node)) && places.Lines.Slice(tree[node].Start, places.Lines.End(tree[node].Start)) is var line && !line.Contains('#', StringComparison.Ordinal)).ToList();
        if (keys.Count == 0)
        {
            return;
        }

        var key = keys[random.Next(keys.Count)];
        var (end, path) = (places.Lines.End(tree[key].Start), tree.PathOf(key).ToString());
        var isWhole = tree[key + 1].IsScalar || !places.HasBrackets(key + 1) || tree[key + 1].End <= end;
        var comment = Comment();
        if (Keep(Insert(end, new string(' ', random.Next(1, 6)) + comment), "mess: comment behind a line") && isWhole)
        {
            Owners[comment] = path;
        }
    }

    private void CommentInEmptyBrackets()
    {
        if (Read(Bytes) is not { } tree || tree.Sources[0].Utf8.Length < Bytes.Length)
        {
            return;
        }

        var places = new EntryPlaces(tree);
        var empty = Enumerable.Range(0, tree.Count).Where(node => places.HasBrackets(node) && tree[node].Link == node + 1).ToList();
        if (empty.Count > 0)
        {
            Keep(Insert(tree[empty[random.Next(empty.Count)]].Start + 1, $"\n      {Comment()}\n     "), "mess: comment in empty brackets");
        }
    }

    private void BreakBetweenBrackets(string text, string what)
    {
        if (Read(Bytes) is not { } tree || tree.Sources[0].Utf8.Length < Bytes.Length)
        {
            return;
        }

        var places = new EntryPlaces(tree);
        var flows = Enumerable.Range(0, tree.Count).Where(node => places.HasBrackets(node) && tree[node].Link > node + 1).ToList();
        if (flows.Count > 0)
        {
            var flow = flows[random.Next(flows.Count)];
            var children = places.Children(flow);
            Keep(Insert(tree[children[random.Next(children.Count)]].Start, text), what);
        }
    }

    private void Line(Func<int, byte[]> change, string what)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < Bytes.Length - 1; i++)
        {
            if (Bytes[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        Keep(change(starts[random.Next(starts.Count)]), what);
    }

    private int EndOf(int start) => Bytes.AsSpan(start).IndexOfAny((byte)'\r', (byte)'\n') is var length && length < 0 ? Bytes.Length : start + length;

    private byte[] Insert(int at, string text) => [.. Bytes[..at], .. Encoding.UTF8.GetBytes(text), .. Bytes[at..]];

    private string Comment()
    {
        var number = made.Count;
        made.Add(random.Next(6) switch { 0 => $"# größer: [{number};", 1 => $"#c{number};", _ => $"# why {number};" });
        return made[^1];
    }

    private bool Keep(byte[] changed, string what)
    {
        if (Read(Bytes) is not { } before || Read(changed) is not { } after || !EditValue.Of(before, before.Root).IsAt(after, after.Root))
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(changed);
        Bytes = changed;
        Comments.Clear();
        Comments.AddRange(made.Where(comment => text.Contains(comment, StringComparison.Ordinal)));
        tally.Add(what);
        return true;
    }

    // Where something was found fault with, it is no mess but a fault.
    private LocatedTree? Read(byte[] text)
    {
        var found = new DiagnosticBag(100);
        var tree = TreeReader.Read("a", text, format, ReadLimits.Default, found, out var source);
        return tree is { Count: > 1 } && !found.HasErrors && tree.Sources[0] == source ? tree : null;
    }
}
