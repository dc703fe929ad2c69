namespace JourneyKit.Preview.Tests;

public sealed class PreviewOptionsTests
{
    [Theory]
    [InlineData("vscode://file{path}:{line}:{column}", "vscode://file/a%20b/%23x.yaml:3:5")]
    [InlineData("vscode://file/{path}:{line}:{column}", "vscode://file/a%20b/%23x.yaml:3:5")]
    [InlineData("idea://open?file={path}&line={line}", "idea://open?file=/a%20b/%23x.yaml&line=3")]
    public void An_editor_is_opened_by_its_address(string template, string address)
        => Assert.Equal(address, EditorLink.Of(template)!.To("/a b/#x.yaml", new SourcePosition(3, 5)));

    [Theory]
    [InlineData("javascript:alert('{path}')")]
    [InlineData("https://example.org/{path}")]
    [InlineData("file://{path}")]
    [InlineData("vscode://file")]
    [InlineData("code -g {path}")]
    public void What_is_no_address_of_an_editor_is_refused(string template) => Assert.Null(EditorLink.Of(template));

    [Theory]
    [InlineData("usage: ")]
    [InlineData("usage: ", "a", "b")]
    [InlineData("usage: ", ".", "--theme", "pink")]
    [InlineData("usage: ", ".", "--root")]
    [InlineData("`gone`: there is no such file or folder", "gone")]
    [InlineData("the root `gone` is no folder", ".", "--root", "gone")]
    [InlineData("`--editor` takes an address", ".", "--editor", "code")]
    public async Task Arguments_that_mean_nothing_are_refused(string fault, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(2, await PreviewProgram.RunAsync(args, AppContext.BaseDirectory, output, error, TestContext.Current.CancellationToken));
        Assert.StartsWith("journey-preview: " + fault, error.ToString(), StringComparison.Ordinal);
        Assert.Equal("", output.ToString());
    }
}
