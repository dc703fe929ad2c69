namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>Equal to 1e-9, relative where numbers are above 1.</summary>
internal static class Near
{
    public static void One<T>(double expected, double found, T where)
    {
        if (!(Math.Abs(expected - found) <= 1e-9 * Math.Max(1, Math.Abs(expected))))
        {
            Assert.Fail($"{where}: {found} instead of {expected}");
        }
    }

    public static void All<T>(double[] expected, double[] found, T where)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            One(expected[i], found[i], (where, i));
        }
    }
}
