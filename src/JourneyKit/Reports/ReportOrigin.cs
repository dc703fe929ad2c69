using System.Reflection;

namespace JourneyKit.Reports;

/// <summary>What reports say of the program that made them.</summary>
internal static class ReportOrigin
{
    /// <summary>The command that prints the same.</summary>
    public const string Name = "journey";

    /// <summary>The version of this library, without the revision that the build appends to it.</summary>
    public static string Version { get; } = typeof(ReportOrigin).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
