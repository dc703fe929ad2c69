using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Reading;

/// <summary>Follows the references of a document when all its elements are known.</summary>
internal sealed class ReferenceCheck(ReadContext context, Baseline baseline, DefinedIds? baselineIds, Func<PendingReference, bool>? explain)
{
    private readonly ReferenceWords words = new(context, baseline, baselineIds);

    /// <summary>Follows every reference, after everything has been read; reports those that lead nowhere.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="baseline">What is known of the baseline.</param>
    /// <param name="baselineIds">Its ids; null where they are not known.</param>
    /// <param name="explain">Takes a reference that leads nowhere, if it knows why, and reports it.</param>
    /// <returns>How many could not be checked, because the baseline could not be read.</returns>
    public static int Follow(ReadContext context, Baseline baseline = Baseline.None, DefinedIds? baselineIds = null, Func<PendingReference, bool>? explain = null)
    {
        var check = new ReferenceCheck(context, baseline, baselineIds, explain);
        return context.References.Count(reference => !check.TryFollow(reference));
    }

    /// <summary>Reports what is written in place of references and is no id, where it is not known what elements there are.</summary>
    public static void ReportForms(ReadContext context)
    {
        context.IsComplete = false;
        var check = new ReferenceCheck(context, Baseline.Unreadable, null, null);
        foreach (var reference in context.References.Where(reference => reference.Form != ReferenceForm.Id))
        {
            check.ReportForm(reference);
        }
    }

    // False where it cannot be told whether the reference leads anywhere.
    private bool TryFollow(PendingReference reference)
    {
        var node = reference.Node;
        if (reference.Form != ReferenceForm.Id)
        {
            ReportForm(reference);
            return true;
        }

        var found = context.KindsOf(node).Bits & reference.Kinds.Bits;
        if (found == 0 && reference.Scope == ReferenceScope.DocumentOrBaseline)
        {
            found = (baselineIds?.KindsOf(context.Tree.Text(node)).Bits ?? 0) & reference.Kinds.Bits;
            if (found == 0 && baseline == Baseline.Unreadable)
            {
                return false;
            }
        }

        if (IsReplacedByItself(reference, found))
        {
            context.Report(DocumentFaults.UnknownReference, node, words.OnlyItself(reference, context.Tree.Text(node)));
        }
        else if (found == 0)
        {
            Unknown(reference);
        }
        else if (!uint.IsPow2(found))
        {
            context.Report(DocumentFaults.AmbiguousReference, node, $"`{context.Tree.Text(node)}` is the id of more than one: {new KindSet(found).ToString().Replace(" or ", " and ", StringComparison.Ordinal)}.");
        }

        return true;
    }

    // What replaces its own id goes on under it; but something must be there to go on.
    private bool IsReplacedByItself(PendingReference reference, uint found)
        => found != 0 && reference.Scope == ReferenceScope.DocumentOrBaseline && baseline == Baseline.Known && !context.IsFull
            && context.Tree.Text(reference.Node) is var id && ((baselineIds?.KindsOf(id).Bits ?? 0) & reference.Kinds.Bits) == 0
            && context.Tree.PathOf(reference.Node).Segments is [.., var owner, PropertyKeys.Replaces, _] && owner == id;

    private void ReportForm(PendingReference reference)
    {
        if (context.IsFull)
        {
            return;
        }

        if (reference.Form == ReferenceForm.NoId)
        {
            Report(DocumentFaults.InvalidId, reference, words.NoId(reference));
        }
        else
        {
            Report(DocumentFaults.ListExpected, reference, words.List(reference));
        }
    }

    private void Unknown(PendingReference reference)
    {
        if (!context.IsFull && words.IsAllKnown && explain?.Invoke(reference) != true)
        {
            Report(DocumentFaults.UnknownReference, reference, words.Unknown(reference, context.Tree.Text(reference.Node)));
        }
    }

    private void Report(DiagnosticDescriptor descriptor, PendingReference reference, Hint hint) => context.Report(descriptor, reference.Node, hint.ToString(), hint);
}
