using System.Numerics;
using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>A number that is not negative, as one whole number over another: a third three times is one, without rounding.</summary>
internal sealed class Fraction
{
    // Counts of thousands of different wholes would make numbers that nobody can wait for. Beyond 600 digits 77 are kept,
    // and a difference behind the sixtieth is rounding.
    private const int MostBits = 2_048;
    private const int KeptBits = 256;
    private const int ComparedBits = 200;
    private const int MostDecimals = 28;
    private static readonly BigInteger DecimalUnit = BigInteger.Pow(10, MostDecimals);

    private readonly BigInteger part;
    private readonly BigInteger whole;
    private readonly bool isRounded;

    private Fraction(BigInteger part, BigInteger whole, bool isRounded = false)
    {
        this.isRounded = isRounded;
        if (whole.GetBitLength() > MostBits)
        {
            (part, whole, this.isRounded) = ((part << KeptBits) / whole, BigInteger.One << KeptBits, true);
        }

        var common = BigInteger.GreatestCommonDivisor(part, whole);
        (this.part, this.whole) = common.IsOne ? (part, whole) : (part / common, whole / common);
    }

    public static Fraction Zero { get; } = new(0, 1);

    public static Fraction One { get; } = new(1, 1);

    public bool IsZero => part.IsZero;

    public static Fraction operator +(Fraction left, Fraction right)
        => left.whole == right.whole ? new(left.part + right.part, left.whole, left.isRounded | right.isRounded)
            : new((left.part * right.whole) + (right.part * left.whole), left.whole * right.whole, left.isRounded | right.isRounded);

    /// <summary>The difference; 0 where it would be negative.</summary>
    public static Fraction operator -(Fraction left, Fraction right)
        => left <= right ? Zero : new((left.part * right.whole) - (right.part * left.whole), left.whole * right.whole, left.isRounded | right.isRounded);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.part * right.part, left.whole * right.whole, left.isRounded | right.isRounded);

    public static Fraction operator /(Fraction left, Fraction right) => new(left.part * right.whole, left.whole * right.part, left.isRounded | right.isRounded);

    public static bool operator <(Fraction left, Fraction right) => Compare(left, right) < 0;

    public static bool operator >(Fraction left, Fraction right) => Compare(left, right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => Compare(left, right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => Compare(left, right) >= 0;

    public static Fraction Of(long part, long whole) => new(part, whole);

    public static Fraction Of(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return new(digits, BigInteger.Pow(10, number.Scale));
    }

    public static Fraction Of(Share share) => share.Counts is { } counts ? Of(counts.Part, counts.Whole) : Of(share.Value);

    public static Fraction Min(Fraction left, Fraction right) => left <= right ? left : right;

    /// <summary>The same to 77 digits where it has more: what is computed with it again and again should be short.</summary>
    public Fraction Shortened() => whole.GetBitLength() <= KeptBits ? this : new((part << KeptBits) / whole, BigInteger.One << KeptBits, isRounded: true);

    /// <summary>Whether two are the same number, but for rounding.</summary>
    public bool Is(Fraction other) => Compare(this, other) == 0;

    /// <summary>Rounded to 28 decimals.</summary>
    public decimal ToDecimal()
    {
        var rounded = ((part * DecimalUnit * 2) + whole) / (whole * 2);
        var (integer, rest) = (BigInteger.DivRem(rounded, DecimalUnit, out var left), left);
        return (decimal)integer + ((decimal)rest / (decimal)DecimalUnit);
    }

    /// <summary>Rounded to as many digits as the number has, however small it is.</summary>
    public double ToDouble()
    {
        const int Digits = 62;
        var shift = Digits - (int)(part.GetBitLength() - whole.GetBitLength());
        var quotient = shift >= 0 ? (part << shift) / whole : part / (whole << -shift);
        return Math.ScaleB((double)(long)quotient, -shift);
    }

    private static int Compare(Fraction left, Fraction right)
    {
        var difference = (left.part * right.whole) - (right.part * left.whole);
        return (left.isRounded || right.isRounded) && BigInteger.Abs(difference) << ComparedBits < left.whole * right.whole ? 0 : difference.Sign;
    }
}
