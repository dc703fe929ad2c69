namespace JourneyKit.Tool.Git;

/// <summary>The configuration of git, of one repository or of the user.</summary>
/// <param name="run">Runs git.</param>
/// <param name="isGlobal">Whether it is that of the user.</param>
internal sealed class GitConfiguration(Func<IReadOnlyList<string>, GitResult> run, bool isGlobal)
{
    private readonly string scope = isGlobal ? "--global" : "--local";

    /// <summary>Sets what is not set yet; what somebody else has set is left.</summary>
    /// <returns>What was done, a line each.</returns>
    public IEnumerable<string> Set(IEnumerable<GitSetting> settings)
    {
        foreach (var setting in settings)
        {
            var was = Get(setting.Key);
            if (was == setting.Value)
            {
                yield return $"{setting.Key} is set already";
            }
            else if (was is not null && !was.EndsWith(setting.End, StringComparison.Ordinal))
            {
                yield return $"{setting.Key} is left as it is, `{was}`: another program has set it; `git config {scope} --unset {setting.Key}` takes that away";
            }
            else
            {
                Ask("config", scope, "--replace-all", setting.Key, setting.Value);
                yield return $"{setting.Key} is set to `{setting.Value}`";
            }
        }
    }

    /// <summary>Takes away what this program has set.</summary>
    /// <returns>What was done, a line each.</returns>
    public IEnumerable<string> Unset(IEnumerable<GitSetting> settings)
    {
        foreach (var setting in settings)
        {
            if (Get(setting.Key) is not { } was)
            {
                continue;
            }

            if (!was.EndsWith(setting.End, StringComparison.Ordinal))
            {
                yield return $"{setting.Key} is left as it is, `{was}`: another program has set it";
                continue;
            }

            Ask("config", scope, "--unset-all", setting.Key);
            yield return $"{setting.Key} is taken away";
        }
    }

    /// <summary>The file of attributes that holds for all repositories of the user.</summary>
    public string AttributesFile(CliHost host)
    {
        var set = run(["config", "--type=path", "--get", "core.attributesFile"]);
        if (set is { IsDone: true, Text.Length: > 0 })
        {
            return set.Text;
        }

        return host.Has("XDG_CONFIG_HOME") ? Path.Combine(host.Variable("XDG_CONFIG_HOME")!, "git", "attributes")
            : (host.Variable("HOME") ?? host.Variable("USERPROFILE")) is { Length: > 0 } home ? Path.Combine(home, ".config", "git", "attributes")
            : throw new Refusal("there is no home folder that git would find attributes in; set core.attributesFile");
    }

    private string? Get(string key) => run(["config", scope, "--get", key]) is { IsDone: true } found ? found.Text : null;

    private void Ask(params IReadOnlyList<string> arguments)
    {
        if (run(arguments) is { IsDone: false } failed)
        {
            throw new Refusal($"the configuration of git cannot be changed: {failed.Reason}");
        }
    }
}
