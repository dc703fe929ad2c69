using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Editing.Layout;

/// <summary>Whether a file that was laid out says what it said, comments included.</summary>
/// <param name="before">What the file said.</param>
/// <param name="document">How it was laid out.</param>
/// <param name="foundBefore">What was found in it.</param>
internal sealed class LayoutCheck(LocatedTree before, LayoutDocument document, DiagnosticBag foundBefore)
{
    /// <summary>Finds an instruction to the checker that would hold for something else.</summary>
    public static LayoutFault? FaultOf(LayoutItem item)
    {
        var last = item.Value is LayoutValue.Collection { Tail: var tail } ? item.Below.Concat(tail) : item.Below;
        if (last.FirstOrDefault(comment => comment.IsInstruction) is { } comment)
        {
            return new LayoutFault("An instruction to the checker holds for the element below it: indent it as that is.", comment.Start, comment.Start + 1);
        }

        return item.Value is LayoutValue.Collection { Items: var items } ? items.Select(FaultOf).FirstOrDefault(fault => fault is not null) : null;
    }

    /// <summary>Whether it does.</summary>
    /// <param name="after">What the file says now.</param>
    /// <param name="foundAfter">What is found in it now.</param>
    /// <param name="hasComments">Whether the notation has comments.</param>
    public bool Holds(LocatedTree after, DiagnosticBag foundAfter, bool hasComments)
        => IsSame(document.Root.Value, before.Root, after, after.Root)
        && Ids(foundBefore).SequenceEqual(Ids(foundAfter), StringComparer.Ordinal)
        && (!hasComments || LayoutComments.Of(before).SequenceEqual(LayoutComments.Of(after), StringComparer.Ordinal));

    private static IEnumerable<string> Ids(DiagnosticBag found) => found.All.Select(diagnostic => diagnostic.Descriptor.Id).Order(StringComparer.Ordinal);

    // A mapping holds its entries in the order in which they were put.
    private bool IsSame(LayoutValue value, int node, LocatedTree after, int now)
    {
        if (before[node].Kind != after[now].Kind)
        {
            return false;
        }

        if (value is not LayoutValue.Collection collection)
        {
            return before[node].IsScalar && before.Text(node) == after.Text(now);
        }

        var isMapping = collection.Kind == NodeKind.Mapping;
        using var children = (isMapping ? after.Entries(now) : after.Items(now)).GetEnumerator();
        foreach (var item in collection.Items)
        {
            if (!children.MoveNext() || (isMapping && (before.Text(item.Node) != after.Text(children.Current) || before[item.Node].Kind != after[children.Current].Kind))
                || !IsSame(item.Value, isMapping ? item.Node + 1 : item.Node, after, isMapping ? children.Current + 1 : children.Current))
            {
                return false;
            }
        }

        return !children.MoveNext();
    }
}
