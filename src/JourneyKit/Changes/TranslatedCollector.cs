using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Changes;

/// <summary>Takes the differences to a map whose ids were changed for the comparison, and tells them by the ids and values that the first map has.</summary>
/// <param name="before">The first map as it is.</param>
/// <param name="renaming">How its ids were changed.</param>
/// <param name="toBefore">Where the first map has what stands at a path.</param>
internal sealed class TranslatedCollector(JourneyMap before, Renaming renaming, Func<ElementPath, ElementPath> toBefore) : ChangeCollector
{
    /// <summary>Where one of two stages is of a kind by its id alone, a copy of one with the other's id says nothing of it.</summary>
    public void AddImpliedKind(ElementPath path, StageKind? was, StageKind? now)
    {
        if (was is null && now is not null && !Changes.Any(change => change.AfterPath == path))
        {
            Take(ChangeKind.Added, path, null, ChoiceWords<StageKind>.Of(now.Value));
        }
    }

    protected override void Take(ChangeKind kind, ElementPath path, DataValue? before, DataValue? after)
    {
        var beforePath = toBefore(path);
        if (kind == ChangeKind.Reordered)
        {
            Add(kind, beforePath, path, DataValue.FromItems([.. before!.Items.Select(id => DataValue.FromString(renaming.Before(new ElementRef(ElementKind.Stage, id.Text!)).Key))]), after);
            return;
        }

        var was = before is null ? null : Value(beforePath);
        if (was is not null || after is not null)
        {
            Add(was is null ? ChangeKind.Added : kind, beforePath, path, was, after);
        }
    }

    private DataValue? Value(ElementPath path) => JourneySchema.Map.TryFind(before, path.Segments.ToArray(), out var found) ? found : null;
}
