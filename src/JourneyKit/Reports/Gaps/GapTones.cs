using JourneyKit.Gaps;
using JourneyKit.Reports.Text;

namespace JourneyKit.Reports.Gaps;

/// <summary>How severe gaps look.</summary>
internal static class GapTones
{
    public static Tone Of(GapSeverity severity) => severity switch
    {
        GapSeverity.Critical => Tone.Error,
        GapSeverity.High => Tone.Warning,
        GapSeverity.Medium => Tone.Info,
        _ => Tone.Faint,
    };
}
