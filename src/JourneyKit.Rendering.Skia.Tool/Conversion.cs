using System.Text.Json;

namespace JourneyKit.Rendering.Skia.Tool;

/// <summary>Answers one request.</summary>
internal static class Conversion
{
    private const int Done = 0;
    private const int Failed = 2;

    /// <summary>Reads a request and writes the files.</summary>
    /// <param name="input">The request, as JSON.</param>
    /// <param name="output">Where the files go, as JSON.</param>
    /// <param name="error">Where a sentence goes when there are none.</param>
    /// <returns>0 when there are files, else 2.</returns>
    public static int Run(Stream input, Stream output, TextWriter error)
    {
        try
        {
            var request = Request.Read(input);
            Write(output, request.Format == "pdf" ? [SkiaPictures.Pdf(request.Pages)] : [.. request.Pages.Select(page => SkiaPictures.Png(page, request.Scale))]);
            return Done;
        }
        catch (ArgumentException fault)
        {
            return Fail(error, fault.Message.Replace($" (Parameter '{fault.ParamName}')", "", StringComparison.Ordinal));
        }
        catch (JsonException fault)
        {
            return Fail(error, $"The request is no JSON: {fault.Message}");
        }
        catch (Exception fault) when (fault is DllNotFoundException or TypeInitializationException)
        {
            return Fail(error, $"SkiaSharp cannot be loaded; on Linux it needs the library fontconfig (such as the package libfontconfig1): {(fault.InnerException ?? fault).Message}");
        }
        catch (IOException fault)
        {
            return Fail(error, fault.Message);
        }
    }

    private static int Fail(TextWriter error, string why)
    {
        error.WriteLine($"journey-skia: {why.ReplaceLineEndings(" ")}");
        return Failed;
    }

    private static void Write(Stream output, IEnumerable<byte[]> files)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteBase64StringValue(file);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
