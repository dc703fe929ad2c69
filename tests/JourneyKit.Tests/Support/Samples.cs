using CsCheck;

namespace JourneyKit.Tests.Support;

/// <summary>Samples of a generator, the same in every run; one that fails is replaced by the smallest that fails as well.</summary>
internal static class Samples
{
    // CsCheck looks for smaller samples among new ones, which is done where something has failed alone.
    private const int Tries = 20_000;

    public static void Check<T>(this Gen<T> generator, int count, Action<T> check)
    {
        var random = new PCG(0, 1);
        for (var left = count; left > 0; left--)
        {
            var seed = random.ToString();
            var sample = generator.Generate(random, null!, out _);
            try
            {
                check(sample);
            }
            catch (Exception)
            {
                generator.Sample(check, seed: seed, iter: Tries, threads: 1);
                throw;
            }
        }
    }
}
