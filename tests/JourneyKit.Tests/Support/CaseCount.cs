using System.Globalization;

namespace JourneyKit.Tests.Support;

/// <summary>How many random cases a law is tried on: few in every run, and as many as the environment asks for.</summary>
internal static class CaseCount
{
    /// <summary>The number in an environment variable; the usual number where it is not set or no number.</summary>
    public static int Of(string variable, int usual)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : usual;
}
