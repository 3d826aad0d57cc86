using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>The desks: one for each family of things that two clients do together.</content>
public sealed partial class EmulatedClient
{
    private CallModule? _calls;
    private VoicemailModule? _voicemails;
    private SmsModule? _sms;
    private FileTransferModule? _fileTransfers;
    private ApplicationModule? _applications;
    private GroupModule? _groups;

    internal CallModule Calls => _calls ??= new CallModule(this);

    internal VoicemailModule Voicemails => _voicemails ??= new VoicemailModule(this);

    internal SmsModule Sms => _sms ??= new SmsModule(this);

    internal FileTransferModule FileTransfers => _fileTransfers ??= new FileTransferModule(this);

    internal ApplicationModule Applications => _applications ??= new ApplicationModule(this);

    internal GroupModule Groups => _groups ??= new GroupModule(this);

    internal SkypeNetworkOptions Options => _options;

    /// <summary>Whether another message can be kept.</summary>
    internal bool HasRoomForMessage => Store.Messages.Count < Options.Limits.Messages;

    /// <summary>The own telephone number, for calls from telephones.</summary>
    internal string OwnNumber { get; set; } = "";

    private void OnSignal(Identity from, Signal signal)
    {
        switch (signal)
        {
            case CallSignal call:
                Calls.OnSignal(from, call);
                break;
            case VoicemailLeft left:
                Voicemails.OnLeft(from, left);
                break;
            case SmsSent sent:
                Sms.OnSms(sent);
                break;
            case SmsOutcome outcome:
                Sms.OnOutcome(from, outcome);
                break;
            case FileSignal file:
                FileTransfers.OnSignal(from, file);
                break;
            case StreamSignal stream:
                Applications.OnSignal(from, stream);
                break;
            default:
                Groups.OnSignal(from, signal);
                break;
        }
    }

    /// <summary>What is under way with others ends: the client has lost the network.</summary>
    private void DropDesks()
    {
        Calls.Drop();
        FileTransfers.Drop();
        Applications.Drop();
    }

    /// <summary>Takes thousandths of the currency from the credit; the wire has it in hundredths.</summary>
    internal void Pay(int thousandths)
        => SetBalance(Balance - ((thousandths + 5) / 10));

    /// <summary>Whoever has credit may call telephones.</summary>
    internal bool MayCallTelephones => Privileges.Contains(PrivilegeProperties.SkypeOut.Name) || Balance > 0;

    private void SetBalance(int hundredths)
    {
        bool could = MayCallTelephones;
        Balance = hundredths;
        Notify(ProfileProperties.PstnBalance, "", hundredths / 100m);
        if (MayCallTelephones != could)
            Notify(PrivilegeProperties.SkypeOut, "", !could);
    }

    /// <summary>A number of one's own was confirmed: it can be given to reply to.</summary>
    internal void ConfirmNumber(string number)
    {
        Codecs.CommaList.TryDecode(System.Text.Encoding.UTF8.GetBytes(ProfileField(ProfileProperties.ValidatedSmsNumbers)), out IReadOnlyList<string> numbers);
        if (!numbers.Contains(number))
            ApplyProfile(ProfileProperties.ValidatedSmsNumbers, Codecs.CommaList.Encode([.. numbers, number]));
    }
}
