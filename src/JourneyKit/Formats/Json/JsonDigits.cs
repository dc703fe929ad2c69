namespace JourneyKit.Formats.Json;

/// <summary>Numbers that only YAML writes so: <c>+1</c>, <c>.5</c>, <c>5.</c>, <c>007</c>.</summary>
internal static class JsonDigits
{
    public static string FromYaml(string digits)
    {
        var sign = digits[0] == '-' ? "-" : "";
        var exponentAt = digits.IndexOfAny(['e', 'E']);
        var number = (exponentAt < 0 ? digits : digits[..exponentAt]).TrimStart('+', '-').Split('.');
        var whole = number[0].TrimStart('0');
        var fraction = number.Length > 1 ? number[1] : "";
        return $"{sign}{(whole.Length == 0 ? "0" : whole)}{(fraction.Length == 0 ? "" : "." + fraction)}{(exponentAt < 0 ? "" : digits[exponentAt..])}";
    }
}
