namespace JourneyKit.Exchange.Responses.Columns;

/// <summary>What fields are called in sentences and on the command line.</summary>
internal static class FieldWords
{
    public static string Of(ResponseField field) => field.ToString().ToLowerInvariant();
}
