using System.Numerics;
using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>A fraction of whole numbers, without any rounding.</summary>
internal readonly record struct Rational
{
    private readonly BigInteger above;
    private readonly BigInteger below;

    private Rational(BigInteger above, BigInteger below)
    {
        var common = BigInteger.GreatestCommonDivisor(above, below) * (below.Sign < 0 ? -1 : 1);
        (this.above, this.below) = (above / common, below / common);
    }

    public static Rational Zero { get; } = new(0, 1);

    public static Rational One { get; } = new(1, 1);

    public int Sign => above.Sign;

    public static Rational operator +(Rational left, Rational right) => new((left.above * right.below) + (right.above * left.below), left.below * right.below);

    public static Rational operator -(Rational left, Rational right) => new((left.above * right.below) - (right.above * left.below), left.below * right.below);

    public static Rational operator *(Rational left, Rational right) => new(left.above * right.above, left.below * right.below);

    public static Rational operator /(Rational left, Rational right) => new(left.above * right.below, left.below * right.above);

    public static Rational Of(Share share) => share.Counts is { } counts ? new(counts.Part, counts.Whole) : new((BigInteger)(share.Value * 1_000_000_000_000m), 1_000_000_000_000);

    /// <summary>What a number is to its last bit.</summary>
    public static Rational Of(double number)
    {
        const int Bits = 1_100;
        var exponent = number == 0 ? 0 : Math.ILogB(number) - 52;
        var digits = (BigInteger)Math.ScaleB(number, -exponent);
        return exponent >= 0 ? new(digits << exponent, 1) : new(digits, BigInteger.One << Math.Min(-exponent, Bits));
    }

    /// <summary>Whether a number is this one, but for a small part of it.</summary>
    public bool IsNear(double number, double part)
    {
        var difference = this - Of(number);
        return double.IsFinite(number) && ((difference.Sign < 0 ? Zero - difference : difference) - (this * Of(part))).Sign <= 0;
    }

    public override string ToString() => $"{above}/{below}";
}
