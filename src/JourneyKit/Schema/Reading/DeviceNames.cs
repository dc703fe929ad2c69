namespace JourneyKit.Schema.Reading;

/// <summary>The names by which Windows reaches devices, in any folder and with any ending.</summary>
internal static class DeviceNames
{
    private const string Digits = "0123456789¹²³";

    public static bool Contain(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ').ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" or "CLOCK$" or "CONIN$" or "CONOUT$"
            || (stem.Length == 4 && Digits.Contains(stem[3], StringComparison.Ordinal) && (stem.StartsWith("COM", StringComparison.Ordinal) || stem.StartsWith("LPT", StringComparison.Ordinal)));
    }
}
