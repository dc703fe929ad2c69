using JourneyKit.Editing;

namespace JourneyKit.Merging;

/// <summary>What a value becomes, three times: conflicts settled as ours, as it was before, and as theirs. Null: nothing is there.</summary>
internal readonly record struct MergedValue(EditValue? Base, EditValue? Ours, EditValue? Theirs)
{
    public static MergedValue Of(EditValue? value) => new(value, value, value);

    public EditValue? this[MergeSide side] => side switch { MergeSide.Base => Base, MergeSide.Ours => Ours, _ => Theirs };

    public static MergedValue From(Func<MergeSide, EditValue?> of) => new(of(MergeSide.Base), of(MergeSide.Ours), of(MergeSide.Theirs));
}
