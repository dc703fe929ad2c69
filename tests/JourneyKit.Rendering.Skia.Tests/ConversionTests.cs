using System.Text;
using System.Text.Json;
using JourneyKit.Rendering.Skia.Tool;

namespace JourneyKit.Rendering.Skia.Tests;

/// <summary>The program that the command asks for PNG and PDF.</summary>
public sealed class ConversionTests
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 20'><rect width='30' height='20' fill='#ffffff'/><text x='2' y='12' font-size='12'>Hi</text></svg>";

    [Theory]
    [InlineData("png", 2, "\x89PNG")]
    [InlineData("pdf", 1, "%PDF")]
    public void Pages_become_one_png_each_or_one_pdf(string format, int files, string mark)
    {
        var (exitCode, output, error) = Run(JsonSerializer.Serialize(new { format, pages = new[] { Svg, Svg } }));
        Assert.Equal((0, ""), (exitCode, error));
        using var json = JsonDocument.Parse(output);
        var written = json.RootElement.GetProperty("files").EnumerateArray().Select(file => Encoding.Latin1.GetString(file.GetBytesFromBase64())).ToList();
        Assert.Equal(files, written.Count);
        Assert.All(written, file => Assert.StartsWith(mark, file, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "The request is no JSON: ")]
    [InlineData("[]", "The request is a JSON object with format and pages.")]
    [InlineData("{}", "The format of the request is png or pdf.")]
    [InlineData("""{"format":"gif","pages":["<svg/>"]}""", "The format of the request is png or pdf.")]
    [InlineData("""{"format":"png"}""", "The pages of the request are a list of at least one SVG text.")]
    [InlineData("""{"format":"png","pages":[1]}""", "The pages of the request are a list of at least one SVG text.")]
    [InlineData("""{"format":"png","pages":["hello"]}""", "The picture is no SVG: ")]
    [InlineData("""{"format":"png","scale":"big","pages":["<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 2'/>"]}""", "The scale of a PNG is")]
    public void What_cannot_be_done_is_one_sentence_and_exit_code_2(string request, string sentence)
    {
        var (exitCode, output, error) = Run(request);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith($"journey-skia: {sentence}", error, StringComparison.Ordinal);
        Assert.Equal(error.Length - 1, error.IndexOf('\n', StringComparison.Ordinal));
    }

    private static (int ExitCode, string Output, string Error) Run(string request)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(request));
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = Conversion.Run(input, output, error);
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
