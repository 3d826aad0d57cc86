using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The settings of the client: <c>skype.Settings</c>. Each can be watched: <c>skype.Settings.Mute.Subscribe(...)</c>.</summary>
public sealed class SettingsService
{
    private readonly SkypeEngine _engine;
    private readonly ClientVariables _variables;
    private bool _silent;

    internal SettingsService(SkypeEngine engine, ClientVariables variables)
    {
        _engine = engine;
        _variables = variables;
        engine.Lifetime.Restorers.Add(RestoreAsync);
    }

    /// <summary>The microphone (<c>AUDIO_IN</c>); empty for the default one. Error 50 for one that is not there.</summary>
    public SettableSkypeProperty<string> AudioIn => _variables.Settable(ClientProperties.AudioIn);

    /// <summary>The loudspeaker (<c>AUDIO_OUT</c>); empty for the default one.</summary>
    public SettableSkypeProperty<string> AudioOut => _variables.Settable(ClientProperties.AudioOut);

    /// <summary>The device that rings (<c>RINGER</c>); empty for the default one.</summary>
    public SettableSkypeProperty<string> Ringer => _variables.Settable(ClientProperties.Ringer);

    /// <summary>The camera (<c>VIDEO_IN</c>, protocol 5); empty for the default one.</summary>
    public SettableSkypeProperty<string> VideoIn => _variables.Settable(ClientProperties.VideoIn);

    /// <summary>Whether the microphone is off (<c>MUTE</c>); goes back to on when no call is left.</summary>
    [HandlerEvent("MuteChanged")]
    public SettableSkypeProperty<bool> Mute => _variables.Settable(ClientProperties.Mute);

    /// <summary>Whether the status changes by itself after a while (<c>AUTOAWAY</c>, protocol 5).</summary>
    [HandlerEvent("AutoAwayChanged")]
    public SettableSkypeProperty<bool> AutoAway => _variables.Settable(ClientProperties.AutoAway);

    /// <summary>Whether the PC's own speaker beeps (<c>PCSPEAKER</c>, protocol 5).</summary>
    public SettableSkypeProperty<bool> PcSpeaker => _variables.Settable(ClientProperties.PcSpeaker);

    /// <summary>Whether the level of the microphone is adjusted (<c>AGC</c>, protocol 6); without effect since Skype 3.6 for Windows.</summary>
    public SettableSkypeProperty<bool> AutomaticGainControl => _variables.Settable(ClientProperties.Agc);

    /// <summary>Whether echo is taken out (<c>AEC</c>, protocol 6); without effect since Skype 3.6 for Windows.</summary>
    public SettableSkypeProperty<bool> EchoCancellation => _variables.Settable(ClientProperties.Aec);

    /// <summary>
    /// Whether the client shows no windows of its own accord (<c>SILENT_MODE</c>, protocol 6); ends by itself, never cached. Set it by
    /// <see cref="SetSilentModeAsync"/>.
    /// </summary>
    [HandlerEvent("SilentModeChanged")]
    public SkypeProperty<bool> SilentMode => _variables.Property(ClientProperties.SilentMode);

    /// <summary>The language of the client, two letters (<c>UI_LANGUAGE</c>, protocol 6).</summary>
    public SettableSkypeProperty<string> UILanguage => _variables.Settable(ClientProperties.UiLanguage);

    /// <summary>The path of the wallpaper (<c>WALLPAPER</c>, protocol 6); empty for none.</summary>
    [HandlerEvent("WallpaperChanged")]
    public SettableSkypeProperty<string> Wallpaper => _variables.Settable(ClientProperties.Wallpaper);

    /// <summary>The country for numbers without one, two lower-case letters (<c>PREDICTIVE_DIALER_COUNTRY</c>, protocol 7).</summary>
    public SkypeProperty<string> PredictiveDialerCountry => _variables.Property(ClientProperties.PredictiveDialerCountry);

    /// <summary>
    /// Turns silent mode on or off (<c>SET SILENT_MODE</c>, protocol 6). The first time the user is asked; afterwards it is turned on again
    /// after each loss of the client.
    /// </summary>
    /// <param name="on">Whether it is to be on.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <returns>Whether it is on now; false when the user said no.</returns>
    /// <exception cref="SkypeCommandException">The client does not know it (18), or the user said no (68).</exception>
    public async Task<bool> SetSilentModeAsync(bool on, CancellationToken cancellationToken = default)
    {
        Command command = Command.Set(ClientProperties.SilentMode, "", on, nameof(on)) with { TimeoutClass = CommandTimeoutClass.User };
        Reply reply = await _engine.SendAsync(command, cancellationToken).ConfigureAwait(false);
        return _silent = reply.Value.Trim().Equals("ON", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Starts the clock of <see cref="AutoAway"/> anew (<c>RESETIDLETIMER</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task ResetIdleTimerAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.ResetIdleTimer.With(), cancellationToken);

    /// <summary>Takes a picture of oneself from a file (<c>SET AVATAR 1 path</c>, protocol 5).</summary>
    /// <param name="path">The file as the client sees it; of a <c>.skype</c> package, with <c>:</c> and the number of the picture.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">There is no such file (111), or it is no picture (114).</exception>
    public Task SetAvatarAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return _engine.SendAsync(UserCommands.SetOwnAvatar.With(path), cancellationToken);
    }

    /// <summary>Removes the picture of oneself (<c>SET AVATAR 1</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task ClearAvatarAsync(CancellationToken cancellationToken = default)
        => _engine.SendAsync(UserCommands.SetOwnAvatar.With(""), cancellationToken);

    /// <summary>Saves the picture of oneself as a JPEG file (<c>GET AVATAR 1 path</c>, protocol 7). The client writes the file.</summary>
    /// <param name="path">Where; must end in <c>.jpg</c>, in a folder that exists, and the file must not hold anything yet.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">There is no picture (122), no such folder (121), or the file is not empty (124).</exception>
    public Task SaveAvatarAsync(string path, CancellationToken cancellationToken = default)
        => _engine.SendAsync(UserCommands.SaveOwnAvatar.With(path), cancellationToken);

    /// <summary>The file of the ringing tone (<c>GET RINGTONE 1</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<string> GetRingtoneAsync(CancellationToken cancellationToken = default)
        => WithoutNumber(await _engine.SendAsync(ClientCommands.GetRingtone.With(), cancellationToken).ConfigureAwait(false));

    /// <summary>Takes the ringing tone from a file (<c>SET RINGTONE 1 path</c>, protocol 5).</summary>
    /// <param name="path">A <c>.wav</c> file, or a <c>.skype</c> package with <c>:</c> and the number of the tone.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">There is no such file (111), or it is no tone (115).</exception>
    public Task SetRingtoneAsync(string path, CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.SetRingtone.With(path), cancellationToken);

    /// <summary>Whether the ringing tone is on (<c>GET RINGTONE 1 STATUS</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<bool> GetRingtoneEnabledAsync(CancellationToken cancellationToken = default)
    {
        // "RINGTONE 1 STATUS ON", or without the word STATUS.
        Reply reply = await _engine.SendAsync(ClientCommands.GetRingtoneStatus.With(), cancellationToken).ConfigureAwait(false);
        return reply.Text.TrimEnd().EndsWith(" ON", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Turns the ringing tone on or off (<c>SET RINGTONE 1 STATUS</c>, protocol 5).</summary>
    /// <param name="enabled">Whether it is to be on.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task SetRingtoneEnabledAsync(bool enabled, CancellationToken cancellationToken = default)
        => _engine.SendAsync(ClientCommands.SetRingtoneStatus.With(enabled ? "ON" : "OFF"), cancellationToken);

    private static string WithoutNumber(Reply reply) => reply.Value.Split(' ', 2) is [_, var path] ? path : "";

    private async Task RestoreAsync()
    {
        if (_silent)
            await SetSilentModeAsync(true).ConfigureAwait(false);
    }
}
