using System.Diagnostics;

namespace JourneyKit.Tool.Tests.Commands;

public sealed class CompletionTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("journey ", "check coach completion convert diff explain fix flow fmt gaps git help import-responses insights log plan preview rename render report review rules schema set")]
    [InlineData("journey ch", "check")]
    [InlineData("journey check ", "")]
    [InlineData("journey check --f", "--fail-on --format")]
    [InlineData("journey check --format ", "json markdown text")]
    [InlineData("journey check x --format=j", "--format=json")]
    [InlineData("journey --color=n", "--color=never")]
    [InlineData("journey check 'a b' --fo", "--format")]
    [InlineData("journey schema ", "check coach diff documents failure flow gaps insights log plan responses review rules")]
    [InlineData("journey help co", "coach completion convert")]
    [InlineData("journey explain JK5001", "JK5001")]
    [InlineData("journey check --root ", "")]
    [InlineData("/usr/bin/journey ch", "check")]
    [InlineData("journey", "check coach completion convert diff explain fix flow fmt gaps git help import-responses insights log plan preview rename render report review rules schema set")]
    public void What_can_follow_is_suggested(string line, string suggestions)
    {
        var run = folder.Run($"[suggest:{line.Length}]", line);
        Assert.Equal(new ToolRun(0, string.Concat(suggestions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one + "\n")), ""), run);
    }

    [Fact]
    public void What_stands_behind_the_cursor_does_not_matter()
        => Assert.Equal("check\n", folder.Run("[suggest:10]", "journey ch --format json").Output);

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void A_script_asks_the_command(string shell)
    {
        var run = folder.Run("completion", shell);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PowerShell_is_known_by_its_own_name_too()
        => Assert.Equal(folder.Run("completion", "pwsh"), folder.Run("completion", "powershell"));

    [Fact]
    public void Another_shell_is_refused()
        => Assert.Equal(new ToolRun(2, "", "journey: SHELL is bash, zsh, fish or pwsh, not `csh`; did you mean `zsh`?\nSee `journey completion --help`.\n"), folder.Run("completion", "csh"));

    [Theory]
    [InlineData("journey ch", "check")]
    [InlineData("journey check --format js", "json")]
    [InlineData("journey check --format=js", "json")]
    [InlineData("journey check ", "")]
    public async Task Bash_completes(string line, string expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/bin/bash"), "It takes bash.");
        folder.Write("complete.sh", folder.Run("completion", "bash").Output);
        folder.Write("try.sh", $$"""
            journey() { {{ToolCommand.Line}} "$@"; }
            source ./complete.sh
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}}
            COMP_WORDS=({{string.Join(' ', Words(line).Select(word => $"'{word}'"))}})
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _journey_complete journey
            echo "${COMPREPLY[@]}"
            complete -p journey
            """);
        Assert.Equal($"{expected}\ncomplete -o bashdefault -o default -F _journey_complete journey\n", await Output("/bin/bash", "try.sh"));
    }

    // Somebody types the line and the tabulator in a terminal; what the shell makes of it is seen in its buffer.
    [Theory]
    [InlineData("journey ch", "journey check ")]
    [InlineData("journey check --format js", "journey check --format json ")]
    [InlineData("journey check --format=js", "journey check --format=json ")]
    [InlineData("journey check my", "journey check my.journey.yaml ")]
    [InlineData("journey cheq", "journey cheq")]
    public async Task Zsh_completes(string line, string expected)
    {
        var zsh = Installed("zsh");
        folder.Write("my.journey.yaml", "");
        folder.Write("complete.zsh", folder.Run("completion", "zsh").Output);
        folder.Write("begin.zsh", $$"""
            PS1=''
            autoload -U compinit
            compinit -u -D
            journey() { {{ToolCommand.Line}} "$@"; }
            source ./complete.zsh
            shown() { print -rn -- "$BUFFER" > buffer; exit }
            zle -N shown
            bindkey '^X^X' shown
            touch ready
            """);
        folder.Write("try.zsh", $$"""
            zmodload zsh/zpty
            zpty terminal 'zsh -f -i'
            zpty -w terminal 'source ./begin.zsh'
            while [[ ! -e ready ]] && (( SECONDS < 30 )); do sleep 0.02; done
            zpty -w -n terminal $'{{line}}\t'
            zpty -w -n terminal $'\C-X\C-X'
            while [[ ! -e buffer ]] && (( SECONDS < 60 )); do zpty -r -t terminal seen; sleep 0.02; done
            cat buffer
            """);
        Assert.Equal(expected, await Output(zsh, "-f", "try.zsh"));
    }

    [Theory]
    [InlineData("journey ch", "check\n")]
    [InlineData("journey check --format js", "json\n")]
    [InlineData("journey check --format=js", "--format=json\n")]
    [InlineData("journey check my", "my.journey.yaml\n")]
    [InlineData("journey cheq", "")]
    public async Task Fish_completes(string line, string expected)
    {
        var fish = Installed("fish");
        folder.Write("my.journey.yaml", "");
        folder.Write("complete.fish", folder.Run("completion", "fish").Output);
        folder.Write("try.fish", $"function journey; {ToolCommand.Line} $argv; end\nsource complete.fish\ncomplete -C '{line}'\n");
        Assert.Equal(expected, await Output(fish, "--no-config", "try.fish"));
    }

    private static string Installed(string shell)
    {
        var path = Array.Find(["/bin/", "/usr/bin/", "/usr/local/bin/"], place => File.Exists(place + shell));
        Assert.SkipWhen(path is null, $"{shell} is not installed.");
        return path + shell;
    }

    // As bash does, with `=` a word of its own.
    private static string[] Words(string line) => line.Replace("=", " = ", StringComparison.Ordinal).Split(' ');

    private async Task<string> Output(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { WorkingDirectory = folder.Path, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        return output + await error;
    }
}
