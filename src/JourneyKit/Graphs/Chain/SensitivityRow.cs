namespace JourneyKit.Graphs.Chain;

/// <summary>
/// Shares that make one whole together with what leaves, and what each is worth. What the others are worth is added up,
/// never computed back from the whole: where one share is nearly all, that would lose its digits.
/// </summary>
internal sealed class SensitivityRow
{
    private readonly bool isLeft;
    private readonly (double Share, double Chance)[] ways;
    private readonly (double Share, double Worth)[] before;
    private readonly (double Share, double Worth)[] after;

    public SensitivityRow(bool isLeft, (double Share, double Chance)[] ways)
    {
        this.isLeft = isLeft;
        this.ways = ways;
        (before, after) = (new (double, double)[ways.Length + 1], new (double, double)[ways.Length + 1]);
        for (var i = 0; i < ways.Length; i++)
        {
            before[i + 1] = Plus(before[i], ways[i]);
        }

        for (var i = ways.Length - 1; i >= 0; i--)
        {
            after[i] = Plus(after[i + 1], ways[i]);
        }
    }

    public (double Derivative, SensitivityVariant Variant) this[int index]
    {
        get
        {
            var chance = ways[index].Chance;
            if (isLeft)
            {
                return (chance, SensitivityVariant.FromLeaving);
            }

            // The others lose what this one gains, each in proportion.
            var others = before[index].Share + after[index + 1].Share;
            return others > 0
                ? (chance - ((before[index].Worth + after[index + 1].Worth) / others), SensitivityVariant.FromOthers)
                : (chance, SensitivityVariant.ToLeaving);
        }
    }

    private static (double Share, double Worth) Plus((double Share, double Worth) sum, (double Share, double Chance) way)
        => (sum.Share + way.Share, sum.Worth + (way.Share * way.Chance));
}
