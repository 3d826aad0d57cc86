using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>The desks: one for each family of things that two clients do together.</content>
public sealed partial class EmulatedClient
{
    private CallDesk? _calls;
    private VoicemailDesk? _voicemails;
    private SmsDesk? _sms;
    private FileTransferDesk? _fileTransfers;
    private ApplicationDesk? _applications;
    private GroupDesk? _groups;

    internal CallDesk Calls => _calls ??= new CallDesk(this);

    internal VoicemailDesk Voicemails => _voicemails ??= new VoicemailDesk(this);

    internal SmsDesk Sms => _sms ??= new SmsDesk(this);

    internal FileTransferDesk FileTransfers => _fileTransfers ??= new FileTransferDesk(this);

    internal ApplicationDesk Applications => _applications ??= new ApplicationDesk(this);

    internal GroupDesk Groups => _groups ??= new GroupDesk(this);

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
        Tell(ProfileProperties.PstnBalance, "", hundredths / 100m);
        if (MayCallTelephones != could)
            Tell(PrivilegeProperties.SkypeOut, "", !could);
    }

    /// <summary>A number of one's own was confirmed: it can be given to reply to.</summary>
    internal void ConfirmNumber(string number)
    {
        Codecs.CommaList.TryDecode(System.Text.Encoding.UTF8.GetBytes(ProfileField(ProfileProperties.ValidatedSmsNumbers)), out IReadOnlyList<string> numbers);
        if (!numbers.Contains(number))
            TakeProfile(ProfileProperties.ValidatedSmsNumbers, Codecs.CommaList.Encode([.. numbers, number]));
    }
}
