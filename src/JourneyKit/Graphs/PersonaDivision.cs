using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>
/// The shares of one persona where its ways are not those of everybody. On a way that only some can take, the persona's
/// share is that of everybody divided by their part; the ways open to all fill up to the sum of everybody, so that the
/// personas together go as everybody does. What is stated for the persona stands as it is.
/// </summary>
internal sealed class PersonaDivision
{
    private readonly PersonaWay[] ways;
    private readonly Fraction[] shares;

    /// <summary>Divides the ways of a persona.</summary>
    /// <param name="ways">The ways that the persona can take.</param>
    /// <param name="stated">The sum of what is stated for everybody, over all ways.</param>
    /// <param name="sum">The sum of the shares of everybody, over all ways.</param>
    /// <param name="leavingIsAWay">Whether leaving takes part where shares are not stated.</param>
    public PersonaDivision(PersonaWay[] ways, Fraction stated, Fraction sum, bool leavingIsAWay)
    {
        this.ways = ways;
        shares = Array.ConvertAll(ways, way => way.Part is { } part ? way.Whole / part : Fraction.Zero);
        Leaving = Fill(stated, sum);
        if (Array.Exists(ways, way => way.Own is not null))
        {
            TakeOwn(leavingIsAWay);
        }
    }

    /// <summary>The share of the persona that goes no way at all.</summary>
    public Fraction Leaving { get; private set; }

    /// <summary>The sum of the persona's shares before they were brought down to the whole, without those that nobody states; null where none is stated for the persona.</summary>
    public Fraction? StatedSum { get; private set; }

    /// <summary>The shares that make this sum, with where they lead, where they are too many.</summary>
    public IReadOnlyList<(Id<Touchpoint> To, Fraction Share)> StatedShares { get; private set; } = [];

    /// <summary>Whether these are more than the whole by more than rounding explains.</summary>
    public bool IsAboveOne { get; private set; }

    /// <summary>Whether shares of personas had a part in it.</summary>
    public bool RestsOnPersonas => Array.Exists(ways, way => way is { IsOpenToAll: false, Own: null, Whole.IsZero: false });

    public decimal ShareOf(int way) => shares[way].ToDecimal();

    public AssumptionKind? KindOf(int way) => ways[way] switch
    {
        { Own: not null } => IsAboveOne ? AssumptionKind.ScaledToWhole : null,
        { Kind: { } kind } => kind,
        _ => shares[way].Is(ways[way].Whole) ? null : IsAboveOne ? AssumptionKind.ScaledToWhole : AssumptionKind.ScaledForPersona,
    };

    private static Fraction Sum(PersonaWay[] ways, Func<PersonaWay, bool> which, Func<int, Fraction> number)
    {
        var sum = Fraction.Zero;
        for (var i = 0; i < ways.Length; i++)
        {
            sum = which(ways[i]) ? sum + number(i) : sum;
        }

        return sum;
    }

    // Of the ways open to all the stated ones fill up to the stated sum, and the others divide what that leaves; where
    // there are none of the one sort, the other sort takes it all.
    private Fraction Fill(Fraction stated, Fraction sum)
    {
        var own = Sum(ways, way => !way.IsOpenToAll, way => shares[way]);
        if (own > Fraction.One)
        {
            Array.ForEach([.. Enumerable.Range(0, ways.Length)], way => shares[way] /= own);
            own = Fraction.One;
        }

        var left = sum - own;
        var byStated = Sum(ways, way => way is { IsOpenToAll: true, IsDivided: false }, way => ways[way].Whole);
        var byDivided = Sum(ways, way => way is { IsOpenToAll: true, IsDivided: true }, way => ways[way].Whole);
        var ownStated = Sum(ways, way => way is { IsOpenToAll: false, IsDivided: false }, way => shares[way]);
        var toStated = byStated.IsZero ? Fraction.Zero : byDivided.IsZero ? left : Fraction.Min(left, stated - ownStated);
        var toDivided = byDivided.IsZero ? Fraction.Zero : left - toStated;
        for (var i = 0; i < ways.Length; i++)
        {
            if (ways[i].IsOpenToAll)
            {
                var (whole, part) = ways[i].IsDivided ? (byDivided, toDivided) : (byStated, toStated);
                shares[i] = whole.IsZero ? Fraction.Zero : ways[i].Whole * part / whole;
            }
        }

        var rest = Fraction.One - (own + toStated + toDivided);
        return sum < Fraction.One ? rest : GiveToDivided(rest);
    }

    // Where nobody drops off, since some way has no stated share, nor does this persona if it has such a way.
    private Fraction GiveToDivided(Fraction rest)
    {
        var count = ways.Count(way => way.IsDivided);
        if (count == 0 || rest.IsZero)
        {
            return rest;
        }

        var divided = Sum(ways, way => way.IsDivided, way => shares[way]);
        for (var i = 0; i < ways.Length; i++)
        {
            if (ways[i].IsDivided)
            {
                shares[i] += divided.IsZero ? rest / Fraction.Of(count, 1) : rest * shares[i] / divided;
            }
        }

        return Fraction.Zero;
    }

    // What nobody states divides anew what the stated shares leave, in the ratio in which it was divided before.
    private void TakeOwn(bool leavingIsAWay)
    {
        for (var i = 0; i < ways.Length; i++)
        {
            shares[i] = ways[i].Own is { } own ? Fraction.Of(own) : shares[i];
        }

        var stated = Sum(ways, way => !IsDividedAnew(way), way => shares[way]);
        StatedSum = stated;
        IsAboveOne = stated > Fraction.One + Fraction.Of(ShareSum.Of(ways.Select(way => way.Own ?? way.Stated)).Rounding);
        StatedShares = !IsAboveOne ? [] : [.. ways.Zip(shares).Where(way => !IsDividedAnew(way.First) && !way.Second.IsZero).Select(way => (way.First.To, way.Second))];
        var rest = Fraction.One - stated;
        var count = ways.Count(IsDividedAnew);
        var (all, parts) = leavingIsAWay ? (Leaving, count + 1) : (Fraction.Zero, count);
        all += Sum(ways, IsDividedAnew, way => shares[way]);
        for (var i = 0; i < ways.Length; i++)
        {
            shares[i] = IsDividedAnew(ways[i]) ? Anew(shares[i]) : stated > Fraction.One ? shares[i] / stated : shares[i];
        }

        Leaving = count == 0 ? rest : leavingIsAWay ? Anew(Leaving) : Fraction.Zero;

        Fraction Anew(Fraction before) => all.IsZero ? rest / Fraction.Of(parts, 1) : rest * before / all;

        static bool IsDividedAnew(PersonaWay way) => way is { Own: null, IsDivided: true };
    }
}
