using JourneyKit.Editing;
using JourneyKit.Sources;

namespace JourneyKit.Merging;

/// <summary>Brings the comments that one side added or changed beside what is there in the other, and takes out those that it took out.</summary>
internal sealed class CommentMerge(IReadOnlyList<MergeComment> before, IReadOnlyList<MergeComment> ours, IReadOnlyList<MergeComment> theirs)
{
    /// <summary>Makes a text have the comments of both sides.</summary>
    /// <param name="session">The text.</param>
    /// <param name="isLeft">What is left alone, by the element that it belongs to.</param>
    public void Apply(EditSession session, Func<ElementPath, bool> isLeft)
    {
        var (was, our, their) = (Counts(before), Counts(ours), Counts(theirs));
        var now = Counts(CommentList.Of(session.Tree));

        // What goes first leaves its place to what comes.
        var missing = theirs.Concat(before).Concat(ours).Select(comment => comment.Text).Distinct(StringComparer.Ordinal)
            .Select(text => (Text: text, Count: Wanted(was.GetValueOrDefault(text), our.GetValueOrDefault(text), their.GetValueOrDefault(text)) - now.GetValueOrDefault(text)))
            .OrderBy(each => each.Count > 0);
        foreach (var (text, count) in missing)
        {
            if (count > 0)
            {
                Add(session, text, count, isLeft);
            }
            else
            {
                Remove(session, text, -count, isLeft);
            }
        }
    }

    private static int Wanted(int was, int our, int their)
        => our == their || was == their ? our : was == our ? their : Math.Max(0, Math.Max(our + their - was, their > was ? Math.Max(our, their) : 0));

    private static Dictionary<string, int> Counts(IEnumerable<MergeComment> comments)
        => comments.GroupBy(comment => comment.Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private void Add(EditSession session, string text, int count, Func<ElementPath, bool> isLeft)
    {
        var present = CommentList.Of(session.Tree).Where(comment => comment.Text == text).Select(comment => comment.Path).ToHashSet();
        var known = before.Where(comment => comment.Text == text).Select(comment => comment.Path).ToHashSet();
        foreach (var comment in theirs.Concat(ours).Where(comment => comment.Text == text && !isLeft(comment.Path)).DistinctBy(comment => (comment.Path, comment.Place)).OrderBy(comment => present.Contains(comment.Path)).ThenBy(comment => known.Contains(comment.Path)).Take(count))
        {
            TryAdd(session, comment);
        }
    }

    private static void TryAdd(EditSession session, MergeComment comment)
    {
        var count = CountOf(session, comment);
        for (var path = comment.Path; path is not null; path = path.Parent)
        {
            var lines = new TextLines(session.Tree.Sources[0]);
            var (key, value) = session.Tree.Find(path);
            if (key == LocatedTree.None)
            {
                break;
            }

            var isThere = path == comment.Path;
            if (WaysOf(session.Tree, lines, comment, key, value, isThere).Any(edit => TryWrite(session, comment, edit, count)))
            {
                return;
            }
        }

        // Nothing above it is left: at the end of the file.
        var end = new TextLines(session.Tree.Sources[0]);
        var isEnded = end.Length == 0 || end.Text[^1] is (byte)'\n' or (byte)'\r';
        session.TryWrite([TextEdit.Insert(end.Length, (isEnded ? "" : end.LineBreak) + comment.Text + end.LineBreak)], session.Value);
    }

    private static int CountOf(EditSession session, MergeComment comment) => CommentList.Of(session.Tree).Count(other => other.Text == comment.Text);

    // Behind another comment it would be part of that.
    private static bool TryWrite(EditSession session, MergeComment comment, TextEdit edit, int count)
    {
        var before = session.Save();
        if (session.TryWrite([edit], session.Value) && CountOf(session, comment) > count)
        {
            return true;
        }

        session.Restore(before);
        return false;
    }

    private static IEnumerable<TextEdit> WaysOf(LocatedTree tree, TextLines lines, MergeComment comment, int key, int value, bool isThere)
    {
        var line = lines.Start(tree[key].Start);
        var indentation = new string(' ', lines.Indentation(line));
        if (isThere && comment.Place == CommentPlace.Behind)
        {
            var end = lines.End(tree[key].Start);
            yield return TextEdit.Insert(end, " " + comment.Text);
        }

        if (isThere && comment.Place == CommentPlace.Below)
        {
            var below = lines.Next(Math.Max(tree[key].End, tree[value].End));
            var isEnded = below == 0 || lines.Text[below - 1] is (byte)'\n' or (byte)'\r';
            yield return TextEdit.Insert(below, isEnded ? indentation + comment.Text + lines.LineBreak : lines.LineBreak + indentation + comment.Text);
        }

        yield return TextEdit.Insert(line, indentation + comment.Text + lines.LineBreak);
    }

    // Those that belong to what the side that took one out knows none beside.
    private void Remove(EditSession session, string text, int count, Func<ElementPath, bool> isLeft)
    {
        var kept = theirs.Where(comment => comment.Text == text).Select(comment => comment.Path).ToHashSet();
        for (; count > 0; count--)
        {
            var gone = CommentList.Of(session.Tree).Where(comment => comment.Text == text && !isLeft(comment.Path)).OrderBy(comment => kept.Contains(comment.Path)).FirstOrDefault();
            if (gone is null || !session.TryWrite([Without(new TextLines(session.Tree.Sources[0]), gone)], session.Value))
            {
                return;
            }
        }
    }

    private static TextEdit Without(TextLines lines, MergeComment comment)
    {
        if (lines.BeginsLine(comment.Start))
        {
            return TextEdit.Delete(lines.Start(comment.Start), lines.Next(comment.Start));
        }

        var start = comment.Start;
        while (start > 0 && lines.Text[start - 1] is (byte)' ' or (byte)'\t')
        {
            start--;
        }

        return TextEdit.Delete(start, comment.End);
    }
}
