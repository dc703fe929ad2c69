using JourneyKit.Exchange.Responses;
using JourneyKit.Model;

namespace JourneyKit.Exchange;

/// <summary>
/// Reads survey responses, one answer a row, from CSV or Excel: figures of satisfaction, CSAT, NPS or effort for the touchpoints of
/// a map, and quotes. Files are read row by row, however long they are. What is wrong with a file is said with its row and
/// column, never thrown.
/// </summary>
/// <example>
/// <code>
/// var import = SurveyResponses.Import("answers.csv", map);
/// if (import.Map is not null)
/// {
///     File.WriteAllText("answers.journey.yaml", import.ToOverlay(JourneyFormat.Yaml, "current.journey.yaml"));
/// }
/// </code>
/// </example>
public static class SurveyResponses
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="map">The map whose touchpoints were asked about.</param>
    /// <param name="options">What is known of the file; null for nothing.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ResponseImport Import(string path, JourneyMap map, ResponseOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Import(stream, Path.GetFileName(path), map, options);
    }

    /// <summary>Reads a stream; it stays open.</summary>
    /// <param name="stream">The file, at its beginning. It can seek.</param>
    /// <param name="name">What the file is called; the source is named for it.</param>
    /// <param name="map">The map whose touchpoints were asked about.</param>
    /// <param name="options">What is known of the file; null for nothing.</param>
    /// <exception cref="ArgumentException">The stream cannot seek, or an option is out of its range.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ResponseImport Import(Stream stream, string name, JourneyMap map, ResponseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(map);
        options ??= new ResponseOptions();
        if (!stream.CanSeek)
        {
            throw new ArgumentException("The stream cannot seek; read it into a file or the memory first.", nameof(stream));
        }

        if (options.Quotes is < 0 or > ResponseOptions.MostQuotes)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Quotes, $"From 0 to {ResponseOptions.MostQuotes} quotes can be chosen.");
        }

        return options.Scale is { } scale && scale.Lowest >= scale.Highest
            ? throw new ArgumentException("The lowest score of a scale is below its highest.", nameof(options))
            : new ImportRun(map, options, name).Read(stream);
    }
}
