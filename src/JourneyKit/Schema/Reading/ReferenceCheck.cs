using JourneyKit.Diagnostics;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>Follows the references of a document when all its elements are known.</summary>
internal sealed class ReferenceCheck(ReadContext context, Baseline baseline, DefinedIds? baselineIds)
{
    /// <summary>Follows every reference, after everything has been read; reports those that lead nowhere.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="baseline">What is known of the baseline.</param>
    /// <param name="baselineIds">Its ids; null where they are not known.</param>
    /// <returns>How many could not be checked, because the baseline could not be read.</returns>
    public static int Follow(ReadContext context, Baseline baseline = Baseline.None, DefinedIds? baselineIds = null)
    {
        var check = new ReferenceCheck(context, baseline, baselineIds);
        return context.References.Count(reference => !check.TryFollow(reference));
    }

    // False where it cannot be told whether the reference leads anywhere.
    private bool TryFollow(PendingReference reference)
    {
        var tree = context.Tree;
        var found = context.KindsOf(reference.Node).Bits & reference.Kinds.Bits;
        if (found == 0 && reference.Scope == ReferenceScope.DocumentOrBaseline)
        {
            found = (baselineIds?.KindsOf(tree.Text(reference.Node)).Bits ?? 0) & reference.Kinds.Bits;
            if (found == 0 && baseline == Baseline.Unreadable)
            {
                return false;
            }
        }

        if (found == 0)
        {
            Unknown(reference);
        }
        else if (!uint.IsPow2(found))
        {
            context.Report(DocumentFaults.AmbiguousReference, reference.Node, $"`{tree.Text(reference.Node)}` is the id of more than one: {new KindSet(found).ToString().Replace(" or ", " and ", StringComparison.Ordinal)}.");
        }

        return true;
    }

    private void Unknown(PendingReference reference)
    {
        var tree = context.Tree;
        if (tree.IsTruncated || !context.IsComplete)
        {
            return;
        }

        var id = tree.Text(reference.Node);
        var known = context.IdsOf(reference.Kinds);
        var inBaseline = reference.Scope == ReferenceScope.DocumentOrBaseline;
        if (inBaseline && baselineIds is not null)
        {
            known = known.Concat(baselineIds.Of(reference.Kinds));
        }

        var where = inBaseline && baseline == Baseline.Known ? " here or in the baseline" : "";
        var hint = context.Suggest(id, known);
        if (hint.Length == 0 && inBaseline && baseline == Baseline.None)
        {
            hint = " The map names no baseline in which it could stand.";
        }

        context.Report(DocumentFaults.UnknownReference, reference.Node, $"There is no {reference.Kinds} `{id}`{where}.{hint}");
    }
}
